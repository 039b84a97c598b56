"""How the examples are found and evaluated, and on which interpreters."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sybil import Document, Example, Region, Sybil
from sybil.parsers.markdown import CodeBlockParser
from sybil.sybil import SybilCollection

from tests import interpreters, sessions


def session_examples(document: Document) -> Iterator[Region]:
    """Find the sessions of a session file."""
    starts = [0]
    for line in document.text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for session in sessions.parse(Path(document.path), document.text):
        start = starts[session.line - 1]
        yield Region(start, start + len(session.command) + 2, session, evaluate_session)


def evaluate_session(example: Example) -> str | None:
    """Run a session; what it returns is the report of a failure."""
    return "\n".join(sessions.failures(example.parsed)) or None


def docstring_examples(document: Document) -> Iterator[Region]:
    """Find the doctests of a file; they run together: each one goes on from the one before."""
    if ">>>" in document.text:
        start = document.text.index(">>>")
        yield Region(start, start + 3, Path(document.path), evaluate_docstrings)


def evaluate_docstrings(example: Example) -> str | None:
    """Run the doctests of a file on every Python; what it returns is the report of a failure.

    Not in this process: a browser test leaves an event loop running in it.
    """
    path = example.parsed
    command = f"python -W error -m doctest -o ELLIPSIS {path.name}"
    pythons = interpreters.found()
    for python, result in zip(pythons, sessions.run_on(command, path.parent, pythons), strict=True):
        if result.exit_code != 0 or result.output:
            return f"Python {python.release} fails:\n{result.output}"
    return None


def python_blocks(document: Document) -> Iterator[Region]:
    """Find the Python blocks of a page. Included files are proven by their session files."""
    for region in CodeBlockParser("python", evaluate_block)(document):
        if "--8<--" not in region.parsed:
            yield region


def evaluate_block(example: Example) -> str | None:
    """Run a Python block of a page as a script; what it returns is the report of a failure."""
    with TemporaryDirectory() as folder:
        Path(folder, "block.py").write_text(example.parsed, encoding="utf-8")
        for interpreter in interpreters.found():
            result = sessions.run("python block.py", Path(folder), interpreter)
            if result.exit_code != 0:
                return f"Python {interpreter.release} fails:\n{result.output}"
    return None


pytest_collect_file = SybilCollection(
    [
        Sybil([session_examples], path="snippets", pattern="*.txt"),
        Sybil([docstring_examples], path="snippets", pattern="*.py"),
        Sybil([python_blocks], path="docs", pattern="*.md"),
    ]
).pytest()


def pytest_report_header() -> list[str]:
    found = interpreters.found(interpreters.HISTORIC + interpreters.SUPPORTED)
    lines = ["examples are proven on CPython " + ", ".join(python.release for python in found)]
    if missing := interpreters.missing():
        lines.append(f"not found, so not proven here: {_how_to_get(missing)}")
    return lines


def pytest_configure() -> None:
    # What a shell runs in the background ignores Ctrl+C, and the scripts would inherit that.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    required = tuple(os.environ.get("REQUIRE_PYTHONS", "").split())
    if missing := interpreters.missing(required):
        raise pytest.UsageError(f"REQUIRE_PYTHONS: not found: {_how_to_get(missing)}")


def _how_to_get(versions: list[str]) -> str:
    return (
        f"Python {', '.join(versions)} (looked on PATH and in pyenv; get one with "
        f"'uv python install {versions[0]}', 'pyenv install {versions[0]}' or from python.org)"
    )


def pytest_xdist_auto_num_workers() -> int:
    """One worker more than there are cores: many snippets wait for a clock."""
    return (os.cpu_count() or 1) + 1


@pytest.hookimpl(tryfirst=True)  # before xdist reads the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep the examples of one page on one worker, which remembers what a script printed."""
    for item in items:
        if item.path.suffix == ".txt":
            item.add_marker(pytest.mark.xdist_group(item.path.parent.name))
