"""How long the search takes, against the theme's own search of the same site in the same run."""

import gzip
import json
import re
from collections.abc import Sequence
from pathlib import Path
from random import Random
from statistics import median

from playwright.sync_api import Browser

from tests.pages import ROOT
from tests.quality.engines import EMPTY, STOCK, open_search
from tests.quality.inputs import Paste
from tests.site import Site

#: Milliseconds between two pictures of a screen at 60 Hz.
_FRAME = 1000 / 60
_ENTRIES = "entries.js"
_INDEX = "search/search_index.json"
_TIME_TO_FIRST_HIT = """
async (text) => {
  const field = document.querySelector(".md-search__input");
  const list = document.querySelector(".md-search-result__list");
  const until = (reached) => new Promise((resolve) => {
    const check = () => reached() && (observer.disconnect(), resolve());
    const observer = new MutationObserver(check);
    observer.observe(list.parentElement, { childList: true, subtree: true, characterData: true });
    check();
  });
  const ask = (value) => {
    field.value = value;
    field.dispatchEvent(new Event("keyup"));
  };
  ask("");
  await until(() => EMPTY);
  const start = performance.now();
  ask(text);
  await until(() => !EMPTY && list.firstElementChild);
  return performance.now() - start;
}
""".replace("EMPTY", EMPTY)
_TIME_TO_MATCH = """
async (text) => {
  const matcher = await fieldGuide.loadMatcher();
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    matcher.find(text);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[4];
}
"""


def against_stock(
    browser: Browser, site: Site, pastes: Sequence[Paste], synthetic: int
) -> tuple[float, float]:
    """Return how long the header takes to its first hit, and the matcher, in times of stock search.

    The site has so many synthetic pages more, in its data and in its index. Texts are reduced to
    words: the stock search cannot read more.
    """
    data = _with_synthetic(site, synthetic)
    header, stock = open_search(browser, site, data), open_search(browser, site, data | STOCK)
    ratios = []
    for paste in pastes:
        words = " ".join(re.findall(r"[a-z]{3,}", paste.text, re.IGNORECASE))
        stock_time = stock.evaluate(_TIME_TO_FIRST_HIT, words)
        for page, script in ((header, _TIME_TO_FIRST_HIT), (header, _TIME_TO_MATCH)):
            ratios.append(page.evaluate(script, words) / stock_time)
    header.context.close()
    stock.context.close()
    return median(ratios[::2]), median(ratios[1::2])


def frames_to_match(browser: Browser, site: Site, text: str) -> float:
    """Return how many frames of a screen the matcher takes for a text."""
    page = open_search(browser, site, {})
    frames = page.evaluate(_TIME_TO_MATCH, text) / _FRAME
    page.context.close()
    return frames


def compressed_size(browser: Browser, site: Site) -> tuple[int, int]:
    """Return the bytes of our code and of our data that a page and its search load, compressed."""
    page = open_search(browser, site, {})
    page.wait_for_function("fieldGuide.entries")
    loaded = page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)")
    page.context.close()
    scripts = [*(ROOT / "overrides").glob("assets/javascripts/*.js"), site.folder / _ENTRIES]
    sizes = {
        script.name: len(gzip.compress(script.read_bytes()))
        for script in scripts
        if any(address.endswith(f"/{script.name}") for address in loaded)
    }
    data = sizes.pop(Path(_ENTRIES).name)
    return sum(sizes.values()), data


def _with_synthetic(site: Site, count: int) -> dict[str, str]:
    """Return the files of the site that hold its data, with synthetic pages like the real ones."""
    random = Random(count)
    index = json.loads((site.folder / _INDEX).read_text(encoding="utf-8"))
    entries = site.errors_json["entries"]
    vocabulary = sorted(set(re.findall(r"[A-Za-z]{4,}", json.dumps(entries))))

    def other_words(data: dict) -> dict:
        return json.loads(
            re.sub(
                r"(?<=[ '>])[A-Za-z]{4,}(?=[ '<.,])",
                lambda word: random.choice([word[0], random.choice(vocabulary)]),
                json.dumps(data),
            )
        )

    sections = list(index["docs"])
    added = []
    for number in range(count):
        model = entries[number % len(entries)]
        address = f"errors/synthetic-{number}/"
        added.append(other_words(model) | {"id": f"synthetic-{number}", "url": address})
        index["docs"] += [
            other_words(section) | {"location": section["location"].replace(model["url"], address)}
            for section in sections
            if section["location"].startswith(model["url"])
        ]
    script = (site.folder / _ENTRIES).read_text(encoding="utf-8")
    return {
        _ENTRIES: f"{script}\nfieldGuide.entries.push(...{json.dumps(added)});",
        _INDEX: json.dumps(index),
    }
