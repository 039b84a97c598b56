"""What answers: our box, our header search, and the theme's own search with ours switched off."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from playwright.sync_api import Browser, Page, Route

from tests.quality.inputs import Paste, Removal
from tests.site import Site

#: What `open_search` has to replace for the theme's own search.
STOCK = {"assets/javascripts/search.js": ""}
#: Texts that are handed to the browser at a time.
_BATCH = 100
#: Milliseconds for the theme to read its index, also that of a site of 1,000 pages more.
_LOADED = 300_000

_MATCHER = """
async () => {
  const matcher = await fieldGuide.loadMatcher();
  globalThis.quality = {
    matcher,
    answer(matcher, text) {
      const results = matcher.find(text);
      const confident = results[0]?.match === "message";
      return { ids: results.slice(0, 3).map(({ entry }) => entry.id), confident };
    },
    without({ id, wording, inTitle }) {
      const entries = fieldGuide.entries.map((entry) => entry.id !== id ? entry : {
        ...entry,
        title: inTitle ? "" : entry.title,
        messages: entry.messages.filter(({ text }) => text !== wording),
        aliases: entry.aliases.filter((text) => text !== wording),
      });
      return fieldGuide.createMatcher(entries);
    },
  };
}
"""
_IDS = "Object.fromEntries(fieldGuide.entries.map(({ id, url }) => [url, id]))"
_LISTED = """
(base) => {
  const items = [...document.querySelectorAll(".md-search-result__list > li")].slice(0, 3);
  return items.map((item) => ({
    address: item.querySelector("a").href.replace(base, "").replace(/[?#].*/, ""),
    confident: item.querySelector("article").textContent.includes("Recognised:"),
  }));
}
"""
#: Whether the list in the header waits for a query.
EMPTY = (
    "/^Type to start/.test(document.querySelector('.md-search-result__meta').textContent.trim())"
)


@dataclass(frozen=True)
class Answer:
    """The ids of the first results, and whether the first is given as the message's page."""

    ids: tuple[str, ...]
    confident: bool


class Box:
    """The matcher behind our boxes, called in a page of the site."""

    def __init__(self, browser: Browser, site: Site) -> None:
        self._page = browser.new_page()
        self._page.goto(site.url)
        self._page.evaluate(_MATCHER)
        self.ids: dict[str, str] = self._page.evaluate(_IDS)

    def ask(self, pastes: Sequence[Paste]) -> list[Answer]:
        """Ask the matcher with all entries."""
        script = "texts => texts.map((text) => quality.answer(quality.matcher, text))"
        return self._ask(script, [paste.text for paste in pastes])

    def ask_without(self, removals: Sequence[Removal]) -> list[Answer]:
        """Ask each paste of a matcher that was built without the wording that the paste is."""
        script = "removals => removals.map((it) => quality.answer(quality.without(it), it.text))"
        return self._ask(script, [removal.as_data() for removal in removals])

    def _ask(self, script: str, arguments: list) -> list[Answer]:
        answers = []
        for start in range(0, len(arguments), _BATCH):
            answers += self._page.evaluate(script, arguments[start : start + _BATCH])
        return [Answer(tuple(answer["ids"]), answer["confident"]) for answer in answers]


class Header:
    """The search in the header, as a person uses it: a paste by keyboard, and what is listed."""

    def __init__(self, page: Page, site: Site, ids: dict[str, str]) -> None:
        self._page = page
        self._site = site
        self._ids = ids

    def ask(self, pastes: Sequence[Paste]) -> list[Answer]:
        """Paste each text and read the list."""
        return [self._answer(paste.text) for paste in pastes]

    def _answer(self, text: str) -> Answer:
        self._page.keyboard.press("ControlOrMeta+A")
        self._page.keyboard.press("Backspace")
        self._page.wait_for_function(EMPTY)
        self._page.evaluate("text => navigator.clipboard.writeText(text)", text)
        self._page.keyboard.press("ControlOrMeta+V")
        self._page.wait_for_function(f"!{EMPTY}")
        listed = self._page.evaluate(_LISTED, self._site.url)
        ids = tuple(self._ids.get(item["address"], item["address"]) for item in listed)
        return Answer(ids, bool(listed) and listed[0]["confident"])


def open_search(browser: Browser, site: Site, replaced: Mapping[str, str]) -> Page:
    """Open a page of the site with its search; `replaced` has new bodies for some files."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    for address, body in replaced.items():
        context.route(f"{site.url}{address}", partial(_answer_with, body))
    page = context.new_page()
    page.goto(f"{site.url}errors/")
    page.locator(".md-search__input").click()
    page.wait_for_function(EMPTY, timeout=_LOADED)
    return page


def _answer_with(body: str, route: Route) -> None:
    route.fulfill(body=body)
