"""From a paste to the page that explains it, in every box."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests import messages, sessions
from tests.pages import error_pages
from tests.quality.engines import Box
from tests.quality.inputs import Paste
from tests.quality.scores import Score, report

PASTE = """\
2026-03-01T10:00:00Z app_1  | Traceback (most recent call last):
2026-03-01T10:00:00Z app_1  |   File "/srv/app.py", line 9, in load
2026-03-01T10:00:00Z app_1  |     return asyncio.run(fetch())
2026-03-01T10:00:00Z app_1  | RuntimeError: asyncio.run() cannot be called from a running event loop
2026-03-01T10:00:00Z app_1  | sys:1: RuntimeWarning: coroutine 'fetch' was never awaited
"""
FOREIGN = "Traceback (most recent call last):\nKeyError: 'price'\nundefined is not a function"
SLUG = "asyncio-run-in-running-loop"


def first(page: Page) -> Locator:
    return page.locator("#find-results > li").first


def expect_first(page: Page, slug: str) -> None:
    expect(first(page)).to_have_attribute("data-match", "message")
    expect(first(page).locator("a")).to_have_attribute("href", page_address(slug))


def page_address(slug: str) -> re.Pattern[str]:
    return re.compile(rf"/errors/{slug}/$")


def with_log_prefix(text: str) -> str:
    return "".join(f"web-1  | 2026-03-01 10:00:00,123 ERROR {line}\n" for line in text.splitlines())


def in_exception_group(text: str) -> str:
    head = (
        "  + Exception Group Traceback (most recent call last):\n"
        '  |   File "/srv/app.py", line 30, in <module>\n'
        "  |     asyncio.run(main())\n"
        "  | ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)\n"
        "  +-+---------------- 1 ----------------\n"
    )
    return head + "".join(f"    | {line}\n" for line in text.splitlines()) + "    +---------\n"


def broken_outputs(slug: str) -> list[str]:
    """Return what the page's broken scripts print, wherever it is a message of the page."""
    page = error_pages()[slug]
    return [
        result.output
        for path in sorted(page.snippets.glob("broken*.txt"))
        for session in sessions.read(path)
        for _, result in sessions.results(session)
        if messages.any_in(page, result.output)
    ]


@pytest.mark.parametrize(
    "slug",
    [
        pytest.param(slug, marks=pytest.mark.xdist_group(slug))
        for slug, page in error_pages().items()
        if any("shown_by" in message for message in page.meta["messages"])
    ],
)
def test_output_of_every_broken_script_leads_to_its_page(box: Box, slug: str) -> None:
    """Or to another page that has a message in the same output."""
    outputs = broken_outputs(slug)
    assert outputs
    pastes = [
        Paste(form(output), slugs, slug)
        for output in outputs
        for slugs in [tuple(messages.slugs_in(output))]
        for form in (str, with_log_prefix, in_exception_group)
    ]
    score = Score.of(pastes, box.ask(pastes))
    assert all(answer.confident for _, answer in score.pairs), report(score.pairs)
    assert not score.missed, report(score.missed)


def test_paste_by_keyboard(visit) -> None:
    page = visit()
    page.evaluate("text => navigator.clipboard.writeText(text)", PASTE)
    page.get_by_label("Paste your error").focus()
    page.keyboard.press("ControlOrMeta+V")
    expect_first(page, SLUG)
    expect(page.locator("#find-status")).to_contain_text("Recognised")
    first(page).locator("a").click()
    expect(page).to_have_url(page_address(SLUG))
    expect(page.locator("h1")).to_contain_text("cannot be called from a running event loop")


def test_paste_without_keys(visit) -> None:
    """By mouse or touch a paste comes as one input event, without any key."""
    page = visit()
    page.get_by_label("Paste your error").click()
    page.evaluate("window.keys = 0; addEventListener('keyup', () => keys++, true)")
    page.keyboard.insert_text(PASTE)
    expect_first(page, SLUG)
    assert page.evaluate("window.keys") == 0


def test_text_dragged_into_the_box(visit) -> None:
    page = visit("errors/loop-already-running/")
    source = page.locator("h1")
    message = source.inner_text()
    page.goto(page.url.replace("errors/loop-already-running/", ""))
    page.evaluate(
        "text => { const p = document.createElement('p'); p.id = 'source'; p.textContent = text;"
        " document.querySelector('.home').prepend(p); getSelection().selectAllChildren(p) }",
        message,
    )
    page.drag_and_drop("#source", "#find-text")
    expect_first(page, "loop-already-running")


def test_side_effects_stand_below_the_error(visit) -> None:
    page = visit()
    page.fill("#find-text", PASTE)
    expect_first(page, SLUG)
    second = page.locator("#find-results > li").nth(1)
    expect(second.locator("a")).to_have_attribute("href", page_address("coroutine-never-awaited"))


def test_foreign_error_gets_no_confident_answer(visit) -> None:
    page = visit()
    page.fill("#find-text", FOREIGN)
    expect(page.locator("#find-status")).to_contain_text("No known asyncio message")
    assert page.locator('#find-results > li[data-match="message"]').count() == 0
    link = page.get_by_role("link", name="Open an issue")
    address = link.get_attribute("href")
    assert "undefined+is+not+a+function" in address
    assert "price" not in address


def test_emptied_box_is_empty_again(visit) -> None:
    page = visit()
    page.fill("#find-text", PASTE)
    expect_first(page, SLUG)
    page.fill("#find-text", "")
    expect(page.locator("#find-results > li")).to_have_count(0)
    expect(page.locator("#find-status")).to_be_empty()


def test_link_with_the_text_in_its_fragment(visit) -> None:
    page = visit("find/#q=RuntimeError%3A%20This%20event%20loop%0Ais%20already%20running")
    expect_first(page, "loop-already-running")
    expect(page.locator("#find-text")).to_have_value(
        "RuntimeError: This event loop\nis already running"
    )
    page.evaluate("location.hash = 'q=no running event loop'")
    expect_first(page, "no-running-loop")


def test_example_of_a_link_leads_to_its_page(visit) -> None:
    page = visit("find/")
    page.get_by_role("link", name="#q=").click()
    expect_first(page, "event-loop-closed")


def test_box_on_the_404_page(visit) -> None:
    page = visit("errors/no-such-page/")
    page.fill("#find-text", PASTE)
    expect_first(page, SLUG)
    first(page).locator("a").click()
    expect(page).to_have_url(page_address(SLUG))


def test_nothing_pasted_is_read_as_html(visit) -> None:
    page = visit()
    page.fill(
        "#find-text",
        "<img src=x onerror=alert(1)> asyncio.run() cannot be called from a running event loop",
    )
    expect_first(page, SLUG)
    assert page.locator(".finder img").count() == 0


def test_header_search_opens_and_answers(visit) -> None:
    page = visit()
    page.locator(".md-search__input").click()
    page.keyboard.type("closed")
    expect(page.locator(".md-search-result__item").first).to_be_visible()


def test_index_filters_as_one_types(visit) -> None:
    page = visit("errors/")
    items = page.locator("[data-filter]")
    everything = len(error_pages())
    expect(items.filter(visible=True)).to_have_count(everything)
    page.get_by_label("Filter by message or by words").press_sequentially("already runn")
    expect(items.filter(visible=True)).not_to_have_count(everything)
    expect(page.locator("[data-filter='errors/loop-already-running/']")).to_be_visible()
    page.get_by_label("Filter by message or by words").fill("")
    expect(items.filter(visible=True)).to_have_count(everything)


def test_index_filter_keeps_every_page_with_the_words(visit) -> None:
    page = visit("errors/")
    page.get_by_label("Filter by message or by words").fill("asyncio")
    expect(page.locator("#filter-status")).not_to_be_empty()
    assert page.locator("[data-filter]").filter(visible=True).count() > 10
    page.get_by_label("Filter by message or by words").fill("asyncio.run() cannot be called from")
    expect(page.locator("#filter-status")).to_have_text(f"1 of {len(error_pages())} errors")


def test_finding_still_works_after_instant_navigation(visit) -> None:
    page = visit("errors/")
    page.get_by_role("link", name="home page").click()
    page.fill("#find-text", PASTE)
    expect_first(page, SLUG)
