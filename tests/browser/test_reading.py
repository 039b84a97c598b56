"""The pages read well: for everybody, on a phone, in the dark, and without JavaScript."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.test_finding import PASTE
from tests.pages import ERRORS, error_pages

MODEL = "errors/asyncio-run-in-running-loop/"
TEMPLATES = ["", "find/", "errors/", MODEL, "concepts/", "guides/", "no-such-page/"]
EVERY_ERROR = [f"errors/{slug}/" for slug in error_pages()]
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True}
#: Rules that WCAG and best practice ask for; a violation of any of them fails.
AXE = Axe()


def violations(page: Page) -> str:
    result = AXE.run(page)
    return result.generate_report() if result.violations_count else ""


def violations_in_both_schemes(page: Page) -> str:
    found = ""
    for theme, scheme in (("light", "default"), ("dark", "slate")):
        page.emulate_media(color_scheme=theme)
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", scheme)
        found += violations(page)
    return found


@pytest.mark.parametrize("path", TEMPLATES)
def test_axe_finds_no_violation(visit, path: str) -> None:
    page = visit(path)
    assert not violations_in_both_schemes(page)


def test_axe_finds_no_violation_in_results(visit) -> None:
    page = visit()
    page.fill("#find-text", PASTE)
    expect(page.locator("#find-results > li").first).to_be_visible()
    assert not violations_in_both_schemes(page)


def assert_fit_on_a_phone(widths: dict[str, int]) -> None:
    wide = {path: width for path, width in widths.items() if width > PHONE["viewport"]["width"]}
    assert not wide, f"wider than the phone: {wide}"


def test_templates_need_no_sideways_scrolling(visit, site) -> None:
    page = visit(**PHONE)
    widths = {}
    for path in TEMPLATES:
        page.goto(site.url + path)
        widths[path] = page.evaluate("document.scrollingElement.scrollWidth")
    assert_fit_on_a_phone(widths)


def test_error_pages_need_no_sideways_scrolling(visit, site) -> None:
    """Without scripts: the content of each is put into the page of another."""
    page = visit(MODEL, java_script_enabled=False, **PHONE)
    widths = page.evaluate(
        """async (addresses) => {
          const content = document.querySelector(".md-content");
          const widths = {};
          for (const address of addresses) {
            const html = await (await fetch(address)).text();
            const other = new DOMParser().parseFromString(html, "text/html");
            content.replaceChildren(...other.querySelector(".md-content").childNodes);
            widths[address] = document.scrollingElement.scrollWidth;
          }
          return widths;
        }""",
        [site.url + path for path in EVERY_ERROR],
    )
    assert len(widths) == len(EVERY_ERROR)
    assert_fit_on_a_phone(widths)


def test_copied_code_is_the_file(visit) -> None:
    page = visit(MODEL)
    block = page.locator(".highlight", has=page.locator("text=broken.py")).first
    block.hover()
    block.get_by_role("button", name="Copy").click()
    expect(page.locator(".md-dialog")).to_contain_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    file = error_pages()["asyncio-run-in-running-loop"].snippets / "broken.py"
    assert copied == file.read_text(encoding="utf-8").rstrip()
    compile(copied, "copied", "exec")


def test_answer_and_link_are_copied_by_keyboard(visit, site) -> None:
    page = visit(f"{MODEL}#why-it-happens")
    meta = error_pages()["asyncio-run-in-running-loop"].meta
    page.get_by_role("button", name="Copy answer").press("Enter")
    expect(page.locator(".md-dialog")).to_contain_text("Copied")
    answer = page.evaluate("navigator.clipboard.readText()")
    for part in (meta["title"], meta["summary"], meta["fix"], site.url + MODEL):
        assert part in answer
    page.get_by_role("button", name="Copy link").press("Enter")
    assert page.evaluate("navigator.clipboard.readText()") == site.url + MODEL


def test_every_copy_is_announced(visit) -> None:
    page = visit("errors/")
    page.locator(f"[data-filter='{MODEL}'] a").click()
    page.get_by_role("heading", name="How to fix it").wait_for()
    page.evaluate(
        """() => {
          window.announced = [];
          const status = document.querySelector("body > [role=status]");
          const note = (changes) => announced.push(...changes.flatMap((c) => [...c.addedNodes]));
          new MutationObserver(note).observe(status, { childList: true });
        }"""
    )
    for times, name in enumerate(("Copy answer", "Copy link", "Copy link"), start=1):
        button = page.get_by_role("button", name=name)
        button.press("Space")
        page.wait_for_function("times => announced.length === times", arg=times)
        expect(button).to_be_focused()
    expect(page.locator("body > [role=status]")).to_have_text("Copied to clipboard")
    page.wait_for_function("getComputedStyle(document.querySelector('.md-dialog')).opacity === '0'")
    assert page.evaluate("announced.length") == 3
    assert not violations(page)


def test_without_javascript_the_index_is_complete(visit) -> None:
    page = visit("errors/", java_script_enabled=False)
    for slug, error in error_pages().items():
        item = page.locator(f"[data-filter='errors/{slug}/']")
        expect(item).to_be_visible()
        expect(item).to_contain_text(error.title)
        expect(item).to_contain_text(error.meta["summary"])
    expect(page.get_by_label("Filter by message or by words")).not_to_be_visible()


def test_without_javascript_the_pages_read_well(visit) -> None:
    page = visit(MODEL, java_script_enabled=False)
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator(".error-fix")).to_be_visible()
    expect(page.get_by_role("button", name="Copy answer")).not_to_be_visible()
    expect(page.get_by_role("heading", name="How to fix it")).to_be_visible()
    home = visit(java_script_enabled=False)
    expect(home.get_by_role("link", name="Every error is listed here")).to_be_visible()
    expect(home.locator("#find-text")).not_to_be_visible()


def test_dark_and_light_differ(visit) -> None:
    colours = {
        visit(MODEL, color_scheme=scheme).evaluate(
            "getComputedStyle(document.body).backgroundColor"
        )
        for scheme in ("light", "dark")
    }
    assert len(colours) == 2


def test_every_error_page_is_in_the_index(visit) -> None:
    page = visit("errors/")
    expect(page.locator("[data-filter]")).to_have_count(len(list(ERRORS.glob("*.md"))) - 1)
