"""Fixtures of the tests that need the built site or a real browser."""

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.chromium import HOW_TO_GET, chromium
from tests.quality.engines import Box
from tests.site import Site, build, served

expect.set_options(timeout=30_000)  # a busy machine may take its time


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site, built strictly and served below a path."""
    folder = tmp_path_factory.mktemp("site")
    with served(folder) as url:
        result = build(folder, url)
        assert result.returncode == 0, f"the strict build fails:\n{result.stdout}{result.stderr}"
        yield Site(folder, url)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """An installed Chromium; without one the tests are skipped, or fail under REQUIRE_BROWSER."""
    with chromium() as running:
        if running is None and os.environ.get("REQUIRE_BROWSER"):
            pytest.fail(HOW_TO_GET)
        if running is None:
            pytest.skip(HOW_TO_GET)
        yield running


@pytest.fixture(scope="session")
def box(browser: Browser, site: Site) -> Box:
    """The matcher behind our boxes, in a page of the site."""
    return Box(browser, site)
