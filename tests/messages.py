"""Message templates: literal text with `{}` for each part that varies."""

import functools
import re

from tests.pages import Page, error_pages

HOLE = "{}"
_WORD = re.compile(r"[^\W_]{2,}")
_CLASS = re.compile(r"\b[A-Z]\w*(?:Error|Warning|Exception|Exit|Interrupt|Group)\b")


@functools.cache
def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def is_in(template: str, output: str) -> bool:
    """Tell whether a program's output contains a message, over line breaks too.

    Each hole of the template stands for something, if only for one character.
    """
    text = _one_line(output)
    start = 0
    for literal in _one_line(template).split(HOLE):
        place = text.find(literal, start)
        if place < 0:
            return False
        start = place + len(literal) + 1
    return True


def any_in(page: Page, output: str) -> bool:
    """Tell whether a program's output contains a message of the page."""
    return any(is_in(message["text"], output) for message in page.meta["messages"])


def slugs_in(output: str) -> list[str]:
    """Return the slugs of the error pages that have a message in a program's output."""
    return [slug for slug, page in error_pages().items() if any_in(page, output)]


def literal_words(template: str) -> list[str]:
    """Return the words of a message that do not vary, without exception classes."""
    return _WORD.findall(_CLASS.sub(" ", template.replace(HOLE, " ")))


def names_class(template: str) -> bool:
    """Tell whether a message names an exception or warning class."""
    return _CLASS.search(template) is not None


def normalised(template: str) -> str:
    """Return a form in which two messages that a search cannot tell apart are equal."""
    return " ".join(re.findall(r"\w+", template.replace(HOLE, " ").casefold()))
