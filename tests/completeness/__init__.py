"""What asyncio says in hundreds of situations, and the page that each text leads to.

`observed.json` has what CPython 3.8 to 3.15 printed in each situation, `situations.json` the ids
of the pages that explain it, `without_page.json` what has no page, with the reason.
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


def ids() -> dict[str, list[str]]:
    """Return the ids of the pages that each situation leads to: one, or one for each wording."""
    return _read("situations.json")


def without_page() -> dict[str, list[str]]:
    """Return the texts without page of the situations that have some; the file says why."""
    said = observed()
    return {
        situation: entry.get("texts", said[situation])
        for situation, entry in _read("without_page.json").items()
    }


def pastes() -> Iterator[Paste]:
    """Yield every text with the ids of the pages that it should lead to, none if it has no page."""
    pages, pageless = ids(), without_page()
    for situation, said in observed().items():
        for text in said:
            has_page = text not in pageless.get(situation, ())
            yield Paste(text, tuple(pages[situation]) if has_page else (), situation)
