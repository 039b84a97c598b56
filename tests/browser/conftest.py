"""Tabs of the browser, and pages that fail their test for any complaint or foreign request."""

from collections.abc import Callable, Iterator
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.site import Site


@pytest.fixture(scope="session")
def profile(browser: Browser) -> Callable[..., BrowserContext]:
    """Return a profile with these options of Playwright's new_context.

    There is one for each set of options: a new one for each test costs more than most tests.
    """
    profiles: dict[str, BrowserContext] = {}

    def with_options(**options) -> BrowserContext:
        key = repr(sorted(options.items()))
        if key not in profiles:
            profiles[key] = browser.new_context(
                permissions=["clipboard-read", "clipboard-write"],
                **{"viewport": {"width": 1280, "height": 900}} | options,
            )
        return profiles[key]

    return with_options


@pytest.fixture
def open_tab(profile: Callable[..., BrowserContext], site: Site) -> Iterator[Callable[..., Page]]:
    """Open an empty tab, with keyword arguments as for `profile`; the site remembers nothing."""
    tabs: list[Page] = []
    stored = {"origin": urljoin(site.url, "/"), "storageTypes": "all"}

    def open_empty(**options) -> Page:
        context = profile(**options)
        tabs.append(context.new_page())
        context.new_cdp_session(tabs[-1]).send("Storage.clearDataForOrigin", stored)
        return tabs[-1]

    yield open_empty
    for tab in tabs:
        tab.close()


@pytest.fixture
def tab(open_tab: Callable[..., Page]) -> Page:
    """An empty tab whose page may complain: of a policy, or of what a test takes away."""
    return open_tab()


@pytest.fixture
def visit(open_tab: Callable[..., Page], site: Site) -> Iterator[Callable[..., Page]]:
    """Open a page of the site in a tab, with keyword arguments as for `profile`.

    When the test ends, it fails for every error on the console, every exception, and every request
    to an address outside the site.
    """
    complaints: list[str] = []

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
        page = open_tab(**options)
        watch(page)
        page.goto(site.url + path)
        return page

    yield open_page
    assert not complaints, "\n".join(complaints)
