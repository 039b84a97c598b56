"""What the front matter of a page has to hold."""

import json
from collections.abc import Iterator
from pathlib import Path

from jsonschema import Draft202012Validator
from packaging.specifiers import SpecifierSet

from tests import interpreters, messages
from tests.pages import ERRORS, Page


def _schema(name: str) -> Draft202012Validator:
    text = Path(__file__).with_name(name).read_text(encoding="utf-8")
    return Draft202012Validator(json.loads(text))


_ERROR_PAGE = _schema("error-page.schema.json")
_LEARNING_PAGE = _schema("learning-page.schema.json")
VERSIONS = interpreters.HISTORIC + interpreters.SUPPORTED


def problems(page: Page) -> Iterator[str]:
    """Yield what is wrong with an error page's front matter: file, line, and what to do."""
    errors = list(_schema_problems(page, _ERROR_PAGE))
    yield from errors
    if not errors:
        yield from _message_problems(page)
        yield from _related_problems(page)


def learning_problems(page: Page) -> Iterator[str]:
    """Yield what is wrong with the front matter of a concept, guide or recipe page."""
    errors = list(_schema_problems(page, _LEARNING_PAGE))
    yield from errors
    if not errors:
        yield from _back_link_problems(page)


def _schema_problems(page: Page, schema: Draft202012Validator) -> Iterator[str]:
    for error in schema.iter_errors(page.meta):
        advice = f" ({error.schema['description']})" if "description" in error.schema else ""
        if error.validator == "oneOf":
            message = "a message has either 'shown_by' or 'unproven'"
        else:
            message = error.message
        field = ".".join(map(str, error.path))
        yield f"{page.where(*error.path)}: {field + ': ' if field else ''}{message}{advice}"


def _back_link_problems(page: Page) -> Iterator[str]:
    for number, slug in enumerate(page.meta.get("errors", [])):
        if not (ERRORS / f"{slug}.md").exists():
            yield f"{page.where('errors', number)}: there is no page {slug!r}; correct the slug"
        elif f"](../errors/{slug}.md" not in page.body:
            yield (
                f"{page.where('errors', number)}: the error page {slug} leads here, but the body "
                "has no link to it; add one or drop the slug"
            )


def _message_problems(page: Page) -> Iterator[str]:
    if page.meta["kind"] != "silent" and not page.meta["messages"]:
        yield f"{page.where('messages')}: no message; only a page of kind 'silent' has none"
    for number, message in enumerate(page.meta["messages"]):
        where = page.where("messages", number)
        if not any(version in SpecifierSet(message["python"]) for version in VERSIONS):
            yield f"{where}: {message['python']!r} admits none of {', '.join(VERSIONS)}"
        script = message.get("shown_by")
        if script and not (page.snippets / script).exists():
            yield f"{where}: {script} is not in {page.snippets.name}/; add it or correct the name"
        if len(messages.literal_words(message["text"])) < 2 and not messages.names_class(
            message["text"]
        ):
            yield (
                f"{where}: {message['text']!r} would be found in almost any text; "
                "give it two words that do not vary, or its exception class"
            )


def _related_problems(page: Page) -> Iterator[str]:
    for number, slug in enumerate(page.meta["related"]):
        if slug == page.slug:
            yield f"{page.where('related', number)}: the page is related to itself; drop it"
        elif not page.path.with_name(f"{slug}.md").exists():
            yield f"{page.where('related', number)}: there is no page {slug!r}; correct the slug"
