"""Measure the search: `python -m tests.quality`, from the root of the repository.

Builds and serves the site, asks in a real browser, and prints the tables of the README.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser

from tests.chromium import HOW_TO_GET, chromium
from tests.pages import error_pages
from tests.quality import inputs, speed, wrappers
from tests.quality.engines import STOCK, Box, Header, open_search
from tests.quality.inputs import Output
from tests.quality.scores import Score
from tests.site import Site, build, served

#: Pastes of each set that go through the search in the header, which is driven by keyboard.
_SAMPLE = 100
#: Pastes that are timed.
_TIMED = 25
#: Synthetic pages that the site is timed with.
_SYNTHETIC = 1000


def main() -> None:
    with TemporaryDirectory() as folder, served(Path(folder)) as url, chromium() as browser:
        if browser is None:
            sys.exit(HOW_TO_GET)
        result = build(Path(folder), url)
        if result.returncode:
            sys.exit(result.stdout + result.stderr)
        site = Site(Path(folder), url)
        printed = inputs.outputs(inputs.broken_scripts(), inputs.every_python())
        print_quality(browser, site, printed)
        print_speed(browser, site, printed)


def print_quality(browser: Browser, site: Site, printed: Sequence[Output]) -> None:
    """Print what each engine answers to each set of pastes."""
    box = Box(browser, site)
    header = Header(open_search(browser, site, {}), site, box.ids)
    stock = Header(open_search(browser, site, STOCK), site, box.ids)
    print_row("asked", "of", "pastes", "hit@1", "hit@3", "no result", "confident but wrong")
    print_row(*["---"] * 7)
    for name, pastes in {
        "1. what broken scripts print, wrapped": inputs.pastes(printed),
        "2. every wording, filled": inputs.filled_wordings(),
        "3. words": inputs.queries(),
        "4. foreign errors": inputs.foreign_errors(),
    }.items():
        part = inputs.sample(pastes, _SAMPLE)
        print_score(name, "our box", Score.of(pastes, box.ask(pastes)))
        print_score(name, "our header", Score.of(part, header.ask(part)))
        print_score(name, "stock", Score.of(part, stock.ask(part)))
    huge = inputs.huge_logs(printed)
    print_score("1 MB of log around it", "our box", Score.of(huge, box.ask(huge)))
    removals = inputs.removals()
    removed = Score.of([removal.paste for removal in removals], box.ask_without(removals))
    print_score("5. leave one wording out", "our box", removed)


def print_score(name: str, engine: str, score: Score) -> None:
    is_foreign = not any(paste.expect for paste, _ in score.pairs)
    hits = ["–", "–"] if is_foreign else [f"{score.hit_at(places):.1%}" for places in (1, 3)]
    wrong = "–" if engine == "stock" else f"{score.confident_but_wrong:.1%}"
    print_row(name, engine, f"{len(score.pairs):,}", *hits, f"{score.no_result:.1%}", wrong)


def print_speed(browser: Browser, site: Site, printed: Sequence[Output]) -> None:
    """Print how long our search takes, and how much it makes a browser load."""
    lines = inputs.sample(inputs.filled_wordings(), _TIMED)
    pages = len(error_pages())
    print()
    print_row("paste to first hit, in times of stock search", "our header", "our matcher")
    print_row(*["---"] * 3)
    for synthetic in (0, _SYNTHETIC):
        header, matcher = speed.against_stock(browser, site, lines, synthetic)
        print_row(f"{pages + synthetic:,} error pages", f"{header:.2f}", f"{matcher:.2f}")
    log = wrappers.log(100_000) + printed[0].text
    print(f"\nMatching 100 kB takes {speed.frames_to_match(browser, site, log):.2f} frames.")
    code, data = speed.compressed_size(browser, site)
    print(f"JavaScript {code / 1000:.1f} kB and data {data / 1000:.1f} kB, compressed.")


def print_row(*cells: str) -> None:
    print(f"| {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
