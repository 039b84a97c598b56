"""A real browser: the Chromium or Chrome that is installed."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Playwright, sync_playwright

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
HOW_TO_GET = (
    "no Chromium or Chrome was found; install one with 'apt-get install chromium', "
    "'brew install --cask chromium' or '.venv/bin/playwright install chromium'"
)


def _executable(playwright: Playwright) -> str | None:
    installed = [shutil.which(name) for name in _NAMES]
    candidates = [*installed, *_APPLICATIONS, playwright.chromium.executable_path]
    return next((path for path in candidates if path and Path(path).exists()), None)


@contextmanager
def chromium() -> Iterator[Browser | None]:
    """Run an installed Chromium or Chrome; None if there is none."""
    with sync_playwright() as playwright:
        executable = _executable(playwright)
        if executable is None:
            yield None
            return
        with playwright.chromium.launch(executable_path=executable, args=list(_QUIET)) as browser:
            yield browser
