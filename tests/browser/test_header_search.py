"""The header's search: the theme's box and list, with the finder's answers on top."""

import json
import os
import random
import re
import subprocess
import sys
from pathlib import Path

import material
import pytest
import yaml
from mkdocs.utils.yaml import yaml_load
from playwright.sync_api import Locator, Page, Request, Route, expect

from tests.browser.test_finding import FOREIGN, PASTE, SLUG, in_exception_group, page_address
from tests.pages import ROOT

THEME = Path(material.__file__).parent / "templates/assets/javascripts"
#: As strict as the theme allows: Trusted Types would stop it.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; connect-src 'self'; worker-src 'self'; font-src 'self'"
)
WRAPPED_IN_MARGINS = """\
web-1  | RuntimeError: This event
web-1  | loop is already running
"""
NOISE = random.Random(3).randbytes(100_000).decode("latin-1")
HOSTILE = {
    "random bytes": json.dumps(NOISE),
    "100,000 kanji": "'漢字仮名交'.repeat(20000)",
    "nested quotes": '`"\'`.repeat(20000) + \'"a" "b "c"\'',
    "lone surrogates": r"'\ud800a\udc00 '.repeat(5000)",
    "query operators": "'+a -b ~c ^d title:e * '.repeat(5000)",
    "1 MB": "'+x -y \"z\" 漢\\ud800 '.repeat(70000)",
}


def field(page: Page) -> Locator:
    return page.locator(".md-search__input")


def hits(page: Page) -> Locator:
    return page.locator(".md-search-result__item")


def first_link(page: Page) -> Locator:
    return hits(page).first.locator("a").first


def addresses(links: Locator) -> list[str]:
    return [link.get_attribute("href") for link in links.all()]


def paste(page: Page, text: str) -> None:
    page.evaluate("text => navigator.clipboard.writeText(text)", text)
    field(page).fill("")
    field(page).focus()
    page.keyboard.press("ControlOrMeta+V")


def empty(page: Page) -> None:
    """Empty the header's box and the finder's: while the header's is open, it takes all keys."""
    field(page).fill("")
    expect(hits(page)).to_have_count(0)
    page.keyboard.press("Escape")
    page.fill("#find-text", "")
    expect(page.locator("#find-results > li")).to_have_count(0)


def expect_first(page: Page, slug: str) -> None:
    expect(first_link(page)).to_have_attribute("href", page_address(slug))


# ---- The same answers as the finder ------------------------------------------


def test_first_hits_are_those_of_the_finder(visit) -> None:
    page = visit()
    for text in (
        PASTE,
        FOREIGN,
        in_exception_group(PASTE),
        WRAPPED_IN_MARGINS,
        "task garbage collected",
        "jupyter already running",
    ):
        page.fill("#find-text", text)
        expect(page.locator("#find-status"), text).not_to_be_empty()
        finder = page.locator("#find-results > li").all()
        assert len(finder) >= 3, text
        paste(page, text)
        for rank, item in enumerate(finder):
            hit = hits(page).nth(rank)
            address = item.locator("a").get_attribute("href")
            expect(hit.locator("a").first, text).to_have_attribute("href", address)
            is_known = item.get_attribute("data-match") == "message"
            expect(hit.filter(has_text="Recognised"), text).to_have_count(int(is_known))
        empty(page)


def test_recognised_message_is_named(visit) -> None:
    page = visit("errors/")
    paste(page, PASTE)
    expect(hits(page).first).to_contain_text(
        "Recognised: “asyncio.run() cannot be called from a running event loop”"
    )
    paste(page, FOREIGN)
    expect(hits(page).first).to_contain_text("No known asyncio message in this text")
    expect(page.locator(".md-search-result")).not_to_contain_text("Recognised")


def test_a_page_is_listed_once(visit) -> None:
    page = visit()
    paste(page, "asyncio.run inside jupyter")
    expect_first(page, SLUG)
    pages = [hit.locator("a").first.get_attribute("href").split("#")[0] for hit in hits(page).all()]
    assert len(pages) == len(set(pages))


def test_sections_of_a_page_stay_reachable(visit) -> None:
    page = visit()
    paste(page, PASTE)
    hits(page).first.locator("summary").click()
    section = hits(page).first.locator("a[href$='#what-you-see']")
    expect(section).to_be_visible()


# ---- Every way in ------------------------------------------------------------


def test_paste_without_keys(visit) -> None:
    """By mouse or touch a paste comes as one input event, without any key."""
    page = visit()
    field(page).click()
    expect(page.locator(".md-search-result__meta")).to_have_text("Type to start searching")
    page.evaluate("window.keys = 0; addEventListener('keydown', () => keys++, true)")
    page.keyboard.insert_text(PASTE.replace("\n", " "))
    expect_first(page, SLUG)
    assert page.evaluate("window.keys") == 0


def test_typing_refines_the_list(visit) -> None:
    page = visit()
    field(page).click()
    page.keyboard.type("event loop is clo")
    expect_first(page, "event-loop-closed")
    field(page).fill("")
    expect(hits(page)).to_have_count(0)


def test_link_with_lines(visit) -> None:
    page = visit("?q=RuntimeError:+This+event+loop%0Ais%0Aalready+running")
    expect(field(page)).to_have_value("RuntimeError: This event loop is already running")
    expect_first(page, "loop-already-running")


def test_link_keeps_the_end_of_a_long_text(visit) -> None:
    page = visit("?q=" + "x+" * 5000 + "RuntimeError:+Event+loop+is+closed")
    expect_first(page, "event-loop-closed")
    assert len(field(page).input_value()) == 4000


def test_enter_opens_the_first_hit_without_a_new_document(visit) -> None:
    page = visit()
    page.evaluate("window.stays = true")
    for text, slug in ((PASTE, SLUG), (WRAPPED_IN_MARGINS, "loop-already-running")):
        paste(page, text)
        expect_first(page, slug)
        page.keyboard.press("Enter")
        expect(page).to_have_url(page_address(slug))
        expect(page.locator("#__search")).not_to_be_checked()
    assert page.evaluate("window.stays")


# ---- Private, safe, light ----------------------------------------------------


def test_nothing_pasted_gets_into_an_address(visit) -> None:
    page = visit()
    requests: list[Request] = []
    page.on("request", lambda request: requests.append(request))
    paste(page, f"hunter2 {PASTE}")
    expect_first(page, SLUG)
    links = addresses(page.locator(".md-search-result a"))
    first_link(page).click()
    expect(page).to_have_url(page_address(SLUG))
    assert not [link for link in links if "?" in link]
    assert not [request.url for request in requests if "?" in request.url]
    assert not [request.url for request in requests if "hunter2" in (request.post_data or "")]


def test_enter_never_sends_the_field(visit) -> None:
    """Enter submits a form of one field; the theme prevents that only while its list is open."""
    page = visit("errors/")
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    field(page).fill("hunter2")
    page.locator("#__search").evaluate("toggle => toggle.click()")
    field(page).press("Enter")
    page.reload()
    assert requests
    assert not [url for url in requests if "hunter2" in url]


def test_data_are_not_read_as_html(tab: Page, site) -> None:
    markup = "<img src=x onerror=window.ran=1>"
    entry = {
        "id": "x",
        "url": "errors/",
        "title": f"{markup} title",
        "summary": f"{markup} summary",
        "fix": "",
        "kind": "exception",
        "messages": [{"text": f"something quite unheard of {markup}", "python": ">=3.8"}],
        "aliases": [],
        "tags": [],
    }
    tab.route(
        "**/entries.js",
        lambda route: route.fulfill(
            content_type="text/javascript", body=f"fieldGuide.entries = [{json.dumps(entry)}]"
        ),
    )
    tab.goto(site.url)
    paste(tab, f"something quite unheard of {markup}")
    expect(hits(tab).first).to_contain_text(f"{markup} title")
    expect(hits(tab).first).to_contain_text(f"{markup} summary")
    expect(hits(tab).first).to_contain_text(f"Recognised: “something quite unheard of {markup}”")
    assert tab.locator(".md-search-result img").count() == 0
    assert tab.evaluate("window.ran") is None


def test_no_text_stops_the_search_or_the_finder(visit) -> None:
    page = visit()
    for name, text in HOSTILE.items():
        for selector in (".md-search__input", "#find-text"):
            box = page.locator(selector)
            box.focus()
            box.evaluate(f"box => {{ box.value = {text}; box.dispatchEvent(new Event('input')) }}")
            box.fill("RuntimeError: Event loop is closed")
        expect(first_link(page), name).to_have_attribute("href", page_address("event-loop-closed"))
        expect(page.locator("#find-results a").first, name).to_have_attribute(
            "href", page_address("event-loop-closed")
        )
        empty(page)


def test_data_load_when_somebody_is_about_to_search(visit) -> None:
    page = visit("errors/")
    loaded = "performance.getEntriesByType('resource').map(({ name }) => name).join()"
    assert "entries.js" not in page.evaluate(loaded)
    assert "matcher.js" not in page.evaluate(loaded)
    with page.expect_response("**/entries.js"), page.expect_response("**/matcher.js"):
        field(page).focus()


# ---- The theme's search without ours -----------------------------------------


def expect_theme_answers(page: Page) -> None:
    field(page).focus()
    page.keyboard.type("closed loop")
    expect(hits(page).first).to_contain_text("closed")


@pytest.mark.parametrize("name", ["search.js", "matcher.js", "entries.js"])
def test_theme_answers_without(tab: Page, site, name: str) -> None:
    tab.route(f"**/{name}", lambda route: route.fulfill(status=404))
    tab.goto(site.url + "errors/")
    expect_theme_answers(tab)


@pytest.mark.parametrize(
    "matcher",
    ["throw new Error()", "return [{}]", "return [{ match: 'message', entry: {} }]"],
)
def test_theme_answers_when_the_matcher_fails(tab: Page, site, matcher: str) -> None:
    script = f"fieldGuide.createMatcher = () => ({{ find() {{ {matcher} }} }})"
    tab.route(
        "**/matcher.js", lambda route: route.fulfill(content_type="text/javascript", body=script)
    )
    tab.goto(site.url + "errors/")
    expect_theme_answers(tab)


def test_theme_answers_when_the_data_do_not_come(tab: Page, site) -> None:
    tab.route("**/entries.js", lambda route: None)
    tab.goto(site.url + "errors/")
    expect_theme_answers(tab)


@pytest.mark.parametrize(
    "changes",
    [
        {"type:2,data:": "type:2,input:", "let e=t.data;": "let e=t.input;"},
        {"type:2,data:": "type:5,data:", "case 2:let e": "case 5:let e"},
    ],
    ids=["field", "type"],
)
def test_theme_answers_in_another_protocol(tab: Page, site, changes: dict[str, str]) -> None:
    done = set()

    def change(route: Route) -> None:
        response = route.fetch()
        text = response.text()
        for old, new in changes.items():
            if old in text:
                text = text.replace(old, new)
                done.add(old)
        route.fulfill(response=response, body=text)

    tab.route(re.compile(r"/(bundle|search)\.\w+\.min\.js"), change)
    tab.goto(site.url + "errors/")
    expect_theme_answers(tab)
    assert done == set(changes)


@pytest.mark.parametrize(
    ("file", "says"),
    [
        ("bundle", "new Worker("),
        ("bundle", "type:0,data:{config:"),
        ("bundle", ".type===1"),
        ("bundle", "type:2,data:"),
        ("bundle", ".type===3"),
        ("workers/search", "case 2:let e=t.data"),
        ("workers/search", "{type:3,data:"),
        ("workers/search", "{items:["),
        ("workers/search", "location:"),
    ],
)
def test_theme_speaks_the_protocol_that_search_js_knows(file: str, says: str) -> None:
    script = next(THEME.glob(f"{file}.*.min.js")).read_text(encoding="utf-8")
    assert says in script, (
        f"mkdocs-material's {file}.js no longer says {says!r}: read how its search worker is asked "
        "and answers now, and adapt overrides/assets/javascripts/search.js and this list"
    )


def test_theme_names_its_worker_as_search_js_expects() -> None:
    base = (THEME.parents[1] / "base.html").read_text(encoding="utf-8")
    assert "assets/javascripts/workers/search." in base, "search.js finds the worker by this name"


# ---- Elsewhere ---------------------------------------------------------------


def test_strict_content_security_policy(tab: Page, site) -> None:
    complaints: list[str] = []
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.on("console", lambda message: message.type == "error" and complaints.append(message.text))

    def with_policy(route: Route) -> None:
        response = route.fetch()
        headers = response.headers | {"content-security-policy": POLICY}
        route.fulfill(response=response, headers=headers)

    tab.route("**/*", with_policy)
    tab.goto(site.url)
    paste(tab, PASTE)
    expect_first(tab, SLUG)
    tab.keyboard.press("Enter")
    expect(tab).to_have_url(page_address(SLUG))
    paste(tab, WRAPPED_IN_MARGINS)
    expect_first(tab, "loop-already-running")
    assert all("inline script" in complaint for complaint in complaints), complaints


@pytest.fixture(scope="module")
def offline(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as built with Material's offline plug-in, to be opened from its files."""
    folder = tmp_path_factory.mktemp("offline")
    with (ROOT / "mkdocs.yml").open(encoding="utf-8") as file:
        plugins = yaml_load(file)["plugins"]
    config = {
        "INHERIT": str(ROOT / "mkdocs.yml"),
        "docs_dir": str(ROOT / "docs/en"),
        "site_dir": str(folder / "site"),
        "theme": {"custom_dir": str(ROOT / "overrides")},
        "watch": [],
        "plugins": [*plugins, "offline"],
        "extra": {"polyfills": ["assets/javascripts/iframe-worker.js"]},
    }
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(config), encoding="utf-8")
    result = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q", "--strict", "-f", folder / "mkdocs.yml"],
        cwd=ROOT,
        # mkdocstrings looks for the recipes beside the configuration, then on the path.
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT / "snippets")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return folder / "site"


def test_pages_opened_from_files(tab: Page, offline: Path) -> None:
    requests: list[str] = []
    complaints: list[str] = []
    tab.on("request", lambda request: requests.append(request.url))
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.goto((offline / "index.html").as_uri())
    field(tab).click()
    tab.keyboard.insert_text(PASTE.replace("\n", " "))
    expect(first_link(tab)).to_have_attribute("href", re.compile(rf"/errors/{SLUG}\.html$"))
    tab.keyboard.press("Enter")
    expect(tab.locator("h1")).to_contain_text("cannot be called from a running event loop")
    tab.goto((offline / "errors/index.html").as_uri() + "?q=This+event+loop%0Ais+already+running")
    expect(first_link(tab)).to_have_attribute("href", re.compile(r"loop-already-running\.html$"))
    assert not complaints
    assert not [url for url in requests if not url.startswith(("file:", "data:", "about:"))]
