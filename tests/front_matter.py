"""What the front matter of an error page has to hold."""

import json
from collections.abc import Iterator
from pathlib import Path

from jsonschema import Draft202012Validator
from packaging.specifiers import SpecifierSet

from tests import interpreters, messages
from tests.pages import Page

_SCHEMA = json.loads(Path(__file__).with_name("error-page.schema.json").read_text(encoding="utf-8"))
VERSIONS = interpreters.HISTORIC + interpreters.SUPPORTED


def problems(page: Page) -> Iterator[str]:
    """Yield what is wrong with a page's front matter: file, line, and what to do."""
    errors = list(Draft202012Validator(_SCHEMA).iter_errors(page.meta))
    for error in errors:
        advice = f" ({error.schema['description']})" if "description" in error.schema else ""
        if error.validator == "oneOf":
            message = "a message has either 'shown_by' or 'unproven'"
        else:
            message = error.message
        field = ".".join(map(str, error.path))
        yield f"{page.where(*error.path)}: {field + ': ' if field else ''}{message}{advice}"
    if not errors:
        yield from _message_problems(page)
        yield from _related_problems(page)


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
