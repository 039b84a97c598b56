"""What the search is asked, and which pages answer it."""

import functools
import json
import os
import re
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TypeVar

from tests import interpreters, messages, sessions
from tests.interpreters import HISTORIC, SUPPORTED, Interpreter
from tests.pages import Page, error_pages
from tests.quality import wrappers

Thing = TypeVar("Thing")

_FOLDER = Path(__file__).parent
#: A part of a line is asked when it keeps this many words of the message.
_ENOUGH_WORDS = 3
#: What a traceback says below its frames.
_RAISED = re.compile(r"^ .*\n((?:\w+\.)*[A-Z]\w*Error(?:: .*)?)$", re.MULTILINE)
_REPR = re.compile(r"<[^<>]*>|<[^<>]*$|^[^<>]*>")


@dataclass(frozen=True)
class Paste:
    """A text, the ids of the entries that answer it (a foreign error has none), and its origin."""

    text: str
    expect: tuple[str, ...]
    origin: str


@dataclass(frozen=True)
class Output:
    """What a page's broken script prints on one Python, and the line that holds the message."""

    page: Page
    text: str
    line: str
    template: str
    origin: str

    @functools.cached_property
    def expect(self) -> tuple[str, ...]:
        """The page, and the pages of the exception that ended the program, if it is another."""
        raised = _RAISED.findall(self.text)
        ended = messages.slugs_in(raised[-1]) if raised else []
        return tuple(dict.fromkeys([self.page.slug, *ended]))


def sample(things: Sequence[Thing], size: int) -> list[Thing]:
    """Return some of the things, the same ones every time."""
    return Random(size).sample(things, min(size, len(things)))


# ---- 1: the output of the broken scripts ---------------------------------------------------------


def broken_scripts() -> list[tuple[Page, str]]:
    """Return the commands that show a page's error, with their page."""
    return [
        (page, command)
        for page in error_pages().values()
        for command in sorted(
            {
                session.command
                for path in page.snippets.glob("broken*.txt")
                for session in sessions.read(path)
            }
        )
    ]


def outputs(scripts: Sequence[tuple[Page, str]], pythons: Sequence[Interpreter]) -> list[Output]:
    """Run broken scripts on these Pythons; return every output that holds a message of its page."""
    runs = [
        (page, command, python)
        for page, command in scripts
        for python in _suitable(page, command, pythons)
    ]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = pool.map(lambda run: sessions.run(run[1], run[0].snippets, run[2]), runs)
        found = {}
        for (page, command, python), result in zip(runs, results, strict=True):
            if last := _last_message(page, result.output):
                origin = f"{page.slug}: {command} on {python.version}"
                found.setdefault(result.output, Output(page, result.output, *last, origin))
    return list(found.values())


def _suitable(page: Page, command: str, pythons: Sequence[Interpreter]) -> Sequence[Interpreter]:
    runs_everywhere = sessions.runs_on(command, page.snippets) == interpreters.found()
    return pythons if runs_everywhere else [interpreters.current()]


def every_python() -> list[Interpreter]:
    """Return all installed Pythons of which the pages carry wordings."""
    return interpreters.found(HISTORIC + SUPPORTED)


def _last_message(page: Page, output: str) -> tuple[str, str] | None:
    """Return the last line that holds a message of the page, and the longest such message."""
    for line in reversed(output.splitlines()):
        templates = [
            message["text"]
            for message in page.meta["messages"]
            if messages.is_in(message["text"], line)
        ]
        if templates:
            return line, max(templates, key=len)
    return None


def pastes(printed: Sequence[Output]) -> list[Paste]:
    """Return the outputs, and their lines with the message, in every form in which people paste."""
    return [*_lines(printed), *_whole(printed)]


def _lines(printed: Sequence[Output]) -> list[Paste]:
    found = {}
    for output in printed:
        for wrap in wrappers.OF_LINE:
            text = wrap(output.line)
            if _keeps_enough(text, output.template):
                expect = _pages_with(text, output)
                origin = f"{output.origin}, {wrap.__name__}"
                found.setdefault(text, Paste(text, expect, origin))
    return list(found.values())


def _keeps_enough(text: str, template: str) -> bool:
    words = _said(template)
    return len(_left(text, words)) >= min(_ENOUGH_WORDS, len(words)) and text != ""


def _said(text: str) -> list[str]:
    """Return the words of a text outside `<...>`, be it whole or cut."""
    while (rest := _REPR.sub(" ", text)) != text:
        text = rest
    return messages.normalised(text).split()


def _left(text: str, words: list[str]) -> list[str]:
    return [word for word in words if word in _said(text)]


def _pages_with(text: str, output: Output) -> tuple[str, ...]:
    """Return the output's page, and others with a message that has all that is left of it."""
    left = " ".join(_left(text, _said(output.template)))
    others = [
        slug
        for slug, page in error_pages().items()
        for message in page.meta["messages"]
        if left and f" {left} " in f" {' '.join(_said(message['text']))} "
    ]
    return tuple(dict.fromkeys([output.page.slug, *others]))


def _whole(printed: Sequence[Output]) -> list[Paste]:
    return [
        Paste(wrap(output.text), output.expect, f"{output.origin}, {wrap.__name__}")
        for output in printed
        for wrap in wrappers.OF_OUTPUT
    ]


def huge_logs(printed: Sequence[Output]) -> list[Paste]:
    """Return one output of each page, deep in a huge log."""
    first = {output.page.slug: output for output in reversed(printed)}
    return [
        Paste(wrap(output.text), output.expect, f"{output.origin}, {wrap.__name__}")
        for output in first.values()
        for wrap in wrappers.HUGE
    ]


# ---- 2: every wording, its placeholders filled ---------------------------------------------------

_TASK = (
    "<Task pending name='Task-7' coro=<worker() running at /srv/app/jobs.py:41> "
    "wait_for=<Future pending cb=[Task.task_wakeup()]>>"
)
_OBJECTS = (
    _TASK,
    "<Future pending>",
    "<coroutine object fetch at 0x7f3a5c1e8d40>",
    "<function main at 0x10b3f2a70>",
    "<_UnixSelectorEventLoop running=False closed=True debug=False>",
    "<asyncio.locks.Lock object at 0x7fc9be2d78c0 [unlocked]>",
    "<class 'app.models.Session'>",
    "('127.0.0.1', 8000)",
)
_NAMES = ("fetch_all", "str", "NoneType", "Database.connect", "AsyncClient", "json", "Task-12")
_COUNTS = ("1", "3", "64")
_SECONDS = ("0.201", "1.734", "12.5")
_TASK_INSIDE = (
    "finished name='Task-2' coro=<poll() done, defined at /srv/app/main.py:9> result=None",
    "pending name='worker-3' coro=<serve() running at C:\\bot\\main.py:120>",
)
_HANDLE_INSIDE = (
    "run_job() created at /usr/lib/python3.12/asyncio/events.py:84",
    "<TaskWakeupMethWrapper object at 0x7f5129cf10d0>(<Future finished result=None>)",
)
#: What stands around a placeholder (a tab here), and what can stand in it; the first that fits.
_FILLINGS = (
    (r"Task \t got", (_TASK,)),
    (r"Future \t attached", ("<Future pending>", _TASK)),
    (r"<Task pending \t", ("name='Task-7' coro=<save() done, defined at /srv/app/jobs.py:41>",)),
    (r"<Task \t", _TASK_INSIDE),
    (r"<\w*Handle \t", _HANDLE_INSIDE),
    (r"wait_for=\t", ("<Future pending cb=[Task.task_wakeup()]>>",)),
    (r"thread \t", ("'MainThread'", "'ThreadPoolExecutor-0_0'", "'Thread-4 (run)'")),
    (r"operand type\(s\) for \t", ("+", "+=", "*", "|")),
    (r"argument after \t|Value after \t", ("*", "**")),
    (r"\t argument after", ("__main__.main()", "app.jobs.run()")),
    (r"must be \t", ("an iterable", "a mapping")),
    (r"concatenate \t|\) to \t", ("str", "list")),
    (r"string\tnumber", (" or a ", ", a bytes-like object or a real ")),
    (r"address info \t took", ("api.example.org:443, type=<SocketKind.SOCK_STREAM: 1>",)),
    (r"took \t", _SECONDS),
    (r"\(\t sub-exception|^\t \(of|\(of \t|item \t", _COUNTS),
    (r"['\"]\t['\"]|object \t can't|awaitables, not \t|iterator, not \t|^\t\.", _NAMES),
    (r"\t", _OBJECTS),
)


def wordings() -> Iterator[tuple[Page, str]]:
    """Yield every message and alias, with its page."""
    for page in error_pages().values():
        for message in page.meta["messages"]:
            yield page, message["text"]
        for alias in page.meta["aliases"]:
            yield page, alias


def filled(template: str, seed: int = 0) -> str:
    """Fill a template's placeholders with objects as Python shows them."""
    random = Random(f"{template}{seed}")
    text = template
    while messages.HOLE in text:
        here = text.replace(messages.HOLE, "\t", 1)
        objects = next(objects for around, objects in _FILLINGS if re.search(around, here))
        text = here.replace("\t", random.choice(objects))
    return text


def filled_wordings() -> list[Paste]:
    """Return every wording with its placeholders filled in three ways."""
    found = {
        filled(template, seed): Paste(filled(template, seed), (page.slug,), f"{page.slug}: wording")
        for page, template in wordings()
        for seed in range(3)
    }
    return list(found.values())


# ---- 3 and 4: what people ask in words, and errors of others -------------------------------------


def _read(name: str) -> Iterator[dict]:
    with (_FOLDER / name).open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def queries() -> list[Paste]:
    """Return the queries in words, written before the pages were seen."""
    return [
        Paste(query["text"], tuple(query["expect"]), "queries.jsonl")
        for query in _read("queries.jsonl")
    ]


def foreign_errors() -> list[Paste]:
    """Return errors that no page explains, with what stands around them."""
    return [
        Paste(error["text"], (), f"foreign.jsonl: {error['from']}")
        for error in _read("foreign.jsonl")
    ]


# ---- 5: leave one out ----------------------------------------------------------------------------


@dataclass(frozen=True)
class Removal:
    """A wording that is taken out of an entry (and of its title), and is then asked for."""

    paste: Paste
    id: str
    wording: str
    in_title: bool

    def as_data(self) -> dict:
        """Return what the browser needs to know."""
        text = self.paste.text
        return {"id": self.id, "wording": self.wording, "inTitle": self.in_title, "text": text}


def removals() -> list[Removal]:
    """Return every wording as one to remove; a page whose own message the text holds may answer."""
    removals = []
    for page, template in wordings():
        text = filled(template)
        expect = tuple(dict.fromkeys([page.slug, *messages.slugs_in(text)]))
        paste = Paste(text, expect, f"{page.slug}: without this wording")
        is_title = messages.is_in(template, page.title)
        removals.append(Removal(paste, page.slug, template, is_title))
    return removals
