"""Every message is printed by its script on the Pythons that the page names, and on no other."""

from pathlib import Path

import pytest
from packaging.specifiers import SpecifierSet

from tests import messages, sessions
from tests.front_matter import VERSIONS
from tests.interpreters import SUPPORTED
from tests.pages import ROOT, Page, error_pages

PROOFS = [
    pytest.param(page, number, id=f"{slug}-{number}", marks=pytest.mark.xdist_group(slug))
    for slug, page in error_pages().items()
    for number, message in enumerate(page.meta["messages"])
    if "shown_by" in message
]

#: Broken scripts that no message names: they show a message of their page in another situation.
OTHER_BROKEN = [
    pytest.param(slug, path, id=f"{slug}-{path.stem}", marks=pytest.mark.xdist_group(slug))
    for slug, page in error_pages().items()
    for path in sorted(page.snippets.glob("broken*.txt"))
    if f"{path.stem}.py" not in {message.get("shown_by") for message in page.meta["messages"]}
]


def commands(page: Page, script: str) -> set[str]:
    """Return the commands of the page's session files that run a script."""
    return {
        session.command
        for path in sorted(page.snippets.glob("*.txt"))
        for session in sessions.read(path)
        if script in sessions.scripts(session.command)
    }


def versions_to_ask(python: str) -> tuple[str, ...]:
    """Return the supported versions, and older ones that say a message or border on such a one."""
    says = [version in SpecifierSet(python) for version in VERSIONS]
    return tuple(
        version
        for place, version in enumerate(VERSIONS)
        if version in SUPPORTED or any(says[max(0, place - 1) : place + 2])
    )


@pytest.mark.parametrize(("page", "number"), PROOFS)
def test_message_is_printed_where_the_page_says_so(page: Page, number: int) -> None:
    message = page.meta["messages"][number]
    where = page.where("messages", number)
    script = message["shown_by"]
    runs = commands(page, script)
    assert runs, f"{where}: no session file runs {script}; add one with '$ python {script}'"
    pythons = sessions.runs_on(min(runs), page.snippets, versions_to_ask(message["python"]))
    results = [sessions.run_on(run, page.snippets, pythons) for run in sorted(runs)]
    for interpreter, *printed_by_run in zip(pythons, *results, strict=True):
        output = "".join(result.output for result in printed_by_run)
        printed = messages.is_in(message["text"], output)
        expected = interpreter.version in SpecifierSet(message["python"])
        assert printed == expected, (
            f"{where}: Python {interpreter.release} {'prints' if printed else 'does not print'} "
            f"{message['text']!r}, and the page says {message['python']!r}. "
            f"{script} printed:\n{output}"
        )


@pytest.mark.parametrize(("slug", "path"), OTHER_BROKEN)
def test_broken_script_shows_a_message_of_its_page(slug: str, path: Path) -> None:
    page = error_pages()[slug]
    outputs = [
        result.output for session in sessions.read(path) for _, result in sessions.results(session)
    ]
    assert any(messages.any_in(page, output) for output in outputs), (
        f"{path.relative_to(ROOT)}:1: on no Python does it print a message of {slug}.md; add the "
        "message to the page, or give script and session another name"
    )
