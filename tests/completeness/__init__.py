"""What asyncio says in hundreds of situations, and the page that each text leads to.

`observed.json` has what CPython 3.8 to 3.15 printed in each situation, `situations.json` the slug
of the page that explains it, `without_page.json` the situations that have none, with the reason.
"""

import json
from collections.abc import Iterator
from pathlib import Path

from tests.quality.inputs import Paste

_FOLDER = Path(__file__).parent
#: The runs that said what a situation is about; the others said something else, or nothing.
_TELLING = {"message", "variant"}


def _read(name: str) -> dict:
    return json.loads((_FOLDER / name).read_text(encoding="utf-8"))


def observed() -> dict[str, list[str]]:
    """Return the texts of each situation, one for each wording, without those that said nothing."""
    texts = {
        situation: [run["text"] for run in runs if run["status"] in _TELLING and run["text"]]
        for situation, runs in _read("observed.json").items()
    }
    return {situation: said for situation, said in texts.items() if said}


def slugs() -> dict[str, str]:
    """Return the slug of the page that each situation leads to."""
    return _read("situations.json")


def without_page() -> dict[str, str]:
    """Return the situations that have no page, each with the reason."""
    return _read("without_page.json")


def pastes() -> Iterator[Paste]:
    """Yield every text with the slug that it should lead to; none for a situation without page."""
    pages = slugs()
    for situation, said in observed().items():
        expect = (pages[situation],) if situation in pages else ()
        yield from (Paste(text, expect, situation) for text in said)
