"""Pages that fail their test for any console error or foreign request."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.site import Site


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
