"""Terminal sessions: what a person types after `$` and what the machine answers.

A session file holds one or more sessions. A line such as `# Python 3.14 and later`,
`# Python 3.11 to 3.13` or `# Python 3.12` says for which versions the session after it holds;
without one it holds for all supported versions. `...` stands for any text.
"""

import ast
import doctest
import functools
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests import interpreters
from tests.interpreters import SUPPORTED, Interpreter
from tests.pages import ROOT, SNIPPETS

#: Seconds after which a script counts as hanging. Far above what any snippet needs.
TIME_LIMIT = 60

#: Where all interpreters keep their compiled files: not beside the snippets, and also for those
#: whose standard library comes without.
BYTECODE = ROOT / ".pytest_cache" / "bytecode"

#: What a recipe's page shows imports the recipe as if it were saved beside the script.
RECIPES = SNIPPETS / "recipes"

_MARKER = re.compile(r"# Python (?P<first>3\.\d+)(?: to (?P<last>3\.\d+)| (?P<later>and later))?$")
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_SLOW_STEP = re.compile(r"^.*\bExecuting <.+ took [\d.]+ seconds.*\n", re.MULTILINE)
_CHECKER = doctest.OutputChecker()
_ASSIGNMENT = re.compile(r"(?P<name>[A-Z_]+)=(?P<value>.*)")


@dataclass(frozen=True)
class Session:
    """One command of a session file, the versions it holds for, and the output it promises."""

    path: Path
    line: int
    versions: tuple[str, ...]
    command: str
    expected: str

    @property
    def where(self) -> str:
        return f"{self.path}:{self.line}"


@dataclass(frozen=True)
class Run:
    """What a command printed (stdout and stderr together) and its exit code; None if it hung."""

    output: str
    exit_code: int | None


def parse(path: Path, text: str) -> list[Session]:
    """Split a session file into its sessions.

    Raises ValueError, with file and line, for text that belongs to no session and for versions
    that are not supported.
    """
    sessions = []
    lines = text.splitlines()
    versions = SUPPORTED
    number = 0
    while number < len(lines):
        line = lines[number]
        number += 1
        if not line.strip():
            continue
        if marker := _MARKER.match(line):
            versions = _versions(marker, f"{path}:{number}")
        elif line.startswith("$ "):
            end = next(
                (n for n in range(number, len(lines)) if _starts_session(lines[n])), len(lines)
            )
            expected = "\n".join(lines[number:end]).strip("\n")
            sessions.append(Session(path, number, versions, line[2:], expected))
            versions, number = SUPPORTED, end
        else:
            raise ValueError(
                f"{path}:{number}: this line belongs to no session; start one with '$ command', "
                "or say '# Python 3.14 and later' before it"
            )
    return sessions


def _starts_session(line: str) -> bool:
    return line.startswith("$ ") or _MARKER.match(line) is not None


def _versions(marker: re.Match[str], where: str) -> tuple[str, ...]:
    first = marker["first"]
    last = SUPPORTED[-1] if marker["later"] else marker["last"] or first
    for version in (first, last):
        if version not in SUPPORTED:
            raise ValueError(f"{where}: Python {version} is not one of {', '.join(SUPPORTED)}")
    versions = SUPPORTED[SUPPORTED.index(first) : SUPPORTED.index(last) + 1]
    if not versions:
        raise ValueError(f"{where}: Python {first} to {last} is empty; write the older one first")
    return versions


def read(path: Path) -> list[Session]:
    """Return the sessions of a session file."""
    return parse(path, path.read_text(encoding="utf-8"))


def scripts(command: str) -> list[str]:
    """Return the Python files that a command names."""
    return [word for word in shlex.split(command) if word.endswith(".py")]


@functools.cache
def third_party_imports(script: Path) -> frozenset[str]:
    """Return the packages outside the standard library that a script imports."""
    try:
        tree = ast.parse(script.read_text(encoding="utf-8"))
    except SyntaxError:
        return frozenset()
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.partition(".")[0])
    local = {path.stem for path in script.parent.glob("*.py")}
    if script.parent.parent == RECIPES:
        local |= {path.stem for path in RECIPES.glob("*.py")}
    return frozenset(names - local - sys.stdlib_module_names)


def runs_on(command: str, folder: Path, versions: tuple[str, ...] = SUPPORTED) -> list[Interpreter]:
    """Return the interpreters of these versions that can run a command.

    A command other than `python`, or a script that imports installed packages, runs in the test
    environment alone.
    """
    words = [word for word in shlex.split(command) if not _ASSIGNMENT.fullmatch(word)]
    needs_packages = any(third_party_imports(folder / name) for name in scripts(command))
    if words[0] != "python" or needs_packages:
        return [interpreters.current()]
    return interpreters.found(versions)


@functools.cache
def run(command: str, folder: Path, interpreter: Interpreter) -> Run:
    """Run a command in a folder as a person would: a new process, both streams together."""
    assignments, words = {}, shlex.split(command)
    while assignment := _ASSIGNMENT.fullmatch(words[0]):
        assignments[assignment["name"]] = assignment["value"]
        words.pop(0)
    environment = environment_of(folder) | assignments
    if words[0] == "python":
        words[0] = interpreter.executable
    elif not shutil.which(words[0], path=environment["PATH"]):
        raise ValueError(f"the command {words[0]!r} of '$ {command}' is not installed")
    process = subprocess.Popen(
        words,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="backslashreplace",
        start_new_session=True,
    )
    try:
        output, _ = process.communicate(timeout=TIME_LIMIT)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        output, _ = process.communicate()
        return Run(output, None)
    return Run(_COLOUR.sub("", output), process.returncode)


def run_on(command: str, folder: Path, pythons: list[Interpreter]) -> list[Run]:
    """Run a command on several interpreters at the same time: many snippets wait for a clock."""
    with ThreadPoolExecutor(len(pythons) or 1) as pool:
        return list(pool.map(partial(run, command, folder), pythons))


def environment_of(folder: Path) -> dict[str, str]:
    """Return the environment in which commands run in a folder."""
    inherited = {name: value for name, value in os.environ.items() if name[:6] != "PYTHON"}
    return (
        inherited
        | {
            "PATH": os.pathsep.join([sysconfig.get_path("scripts"), os.environ.get("PATH", "")]),
            "LC_ALL": "C.UTF-8",
            "NO_COLOR": "1",
            "COLUMNS": "100",
            "PYTHONPYCACHEPREFIX": str(BYTECODE),
            "PYTHONUNBUFFERED": "1",
        }
        | ({"PYTHONPATH": str(RECIPES)} if folder.parent == RECIPES else {})
    )


def results(session: Session) -> list[tuple[Interpreter, Run]]:
    """Run a session on every interpreter it holds for."""
    folder = session.path.parent
    pythons = [
        interpreter
        for interpreter in runs_on(session.command, folder)
        if interpreter.version in session.versions
    ]
    return list(zip(pythons, run_on(session.command, folder, pythons), strict=True))


def failures(session: Session) -> Iterator[str]:
    """Run a session on every interpreter it holds for; yield a report for each that differs."""
    for interpreter, result in results(session):
        if report := _difference(session, result):
            yield f"$ {session.command}   (Python {interpreter.release})\n{report}"


def _difference(session: Session, result: Run) -> str | None:
    if result.exit_code is None:
        return f"still running after {TIME_LIMIT} s and killed. It had printed:\n{result.output}"
    want = _tidy(session.expected)
    got = _without_other_slow_steps(_tidy(result.output), want)
    if not _matches(want, got):
        example = doctest.Example("", want)
        return _CHECKER.output_difference(example, got, doctest.ELLIPSIS | doctest.REPORT_UDIFF)
    if session.path.name.startswith("fixed") and result.exit_code:
        return f"the mended script ended with exit code {result.exit_code}; it has to end well"
    return None


def _without_other_slow_steps(got: str, want: str) -> str:
    """Drop the slow steps that asyncio logs in debug mode only because the machine is busy."""
    wanted = _SLOW_STEP.findall(want)
    return _SLOW_STEP.sub(
        lambda step: step[0] if any(_matches(line, step[0]) for line in wanted) else "", got
    )


def _matches(want: str, got: str) -> bool:
    return _CHECKER.check_output(want, got, doctest.ELLIPSIS)


def _tidy(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.strip("\n").splitlines()) + "\n"
