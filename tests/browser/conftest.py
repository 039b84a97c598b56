"""A real Chromium, and pages that fail their test for any console error or foreign request."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

from tests.site import Site

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_APPLICATIONS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
_QUIET = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_HOW_TO_GET = (
    "no Chromium or Chrome was found; install one with 'apt-get install chromium', "
    "'brew install --cask chromium' or '.venv/bin/playwright install chromium'"
)


def _executable(playwright: Playwright) -> str | None:
    installed = [shutil.which(name) for name in _NAMES]
    candidates = [*installed, *_APPLICATIONS, playwright.chromium.executable_path]
    return next((path for path in candidates if path and Path(path).exists()), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """An installed Chromium; without one the tests are skipped, or fail under REQUIRE_BROWSER."""
    with sync_playwright() as playwright:
        executable = _executable(playwright)
        if executable is None and os.environ.get("REQUIRE_BROWSER"):
            pytest.fail(_HOW_TO_GET)
        if executable is None:
            pytest.skip(_HOW_TO_GET)
        chromium = playwright.chromium.launch(executable_path=executable, args=list(_QUIET))
        yield chromium
        chromium.close()


@pytest.fixture
def visit(browser: Browser, site: Site) -> Iterator[Callable[..., Page]]:
    """Open a page of the site in a fresh profile.

    Keyword arguments go to Playwright's new_context. When the test ends, it fails for every error
    on the console, every exception, and every request to an address outside the site.
    """
    complaints: list[str] = []
    contexts = []

    def watch(page: Page) -> None:
        page.on("pageerror", lambda error: complaints.append(f"exception: {error}"))
        page.on(
            "console",
            lambda message: (
                message.type in ("error", "warning")
                and not (message.location["url"] == page.url and "404" in message.text)
                and complaints.append(f"console: {message.text}")
            ),
        )
        page.on(
            "request",
            lambda request: (
                request.url.startswith((site.url, "data:", "blob:"))
                or complaints.append(f"request to {request.url}")
            ),
        )

    def open_page(path: str = "", **options) -> Page:
        context = browser.new_context(
            permissions=["clipboard-read", "clipboard-write"],
            **{"viewport": {"width": 1280, "height": 900}} | options,
        )
        contexts.append(context)
        page = context.new_page()
        watch(page)
        page.goto(site.url + path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not complaints, "\n".join(complaints)
