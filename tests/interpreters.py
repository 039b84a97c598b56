"""The CPython interpreters of this machine on which examples are proven."""

import functools
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

#: Versions on which every session file must hold.
SUPPORTED = ("3.11", "3.12", "3.13", "3.14", "3.15")
#: Versions whose wordings the pages carry because people still paste them; proven where found.
HISTORIC = ("3.8", "3.9", "3.10")

_PROBE = "import sys; print(sys.implementation.name, '%d.%d.%d' % sys.version_info[:3])"


@dataclass(frozen=True)
class Interpreter:
    """One CPython: its version ("3.14"), its release ("3.14.2") and its executable."""

    version: str
    release: str
    executable: str


def _candidates(version: str) -> Iterator[str]:
    if sys.version_info[:2] == tuple(map(int, version.split("."))):
        yield sys.executable
    if on_path := shutil.which(f"python{version}"):
        yield on_path
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    for folder in sorted(pyenv.glob(f"versions/{version}.*"), reverse=True):
        yield str(folder / "bin" / "python")


def _probe(executable: str, version: str) -> Interpreter | None:
    try:
        done = subprocess.run(
            [executable, "-S", "-c", _PROBE], capture_output=True, text=True, timeout=20
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    match done.stdout.split():
        case ["cpython", release] if release.startswith(f"{version}."):
            return Interpreter(version, release, executable)
    return None


@functools.cache
def find(version: str) -> Interpreter | None:
    """Return the first working CPython of a version: the running one, PATH, then pyenv."""
    for executable in _candidates(version):
        if interpreter := _probe(executable, version):
            return interpreter
    return None


def found(versions: tuple[str, ...] = SUPPORTED) -> list[Interpreter]:
    """Return the interpreters of these versions that the machine has."""
    return [interpreter for version in versions if (interpreter := find(version))]


def current() -> Interpreter:
    """Return the running interpreter: the only one in which third-party packages are installed."""
    major, minor, micro = sys.version_info[:3]
    return Interpreter(f"{major}.{minor}", f"{major}.{minor}.{micro}", sys.executable)


def missing(versions: tuple[str, ...] = SUPPORTED) -> list[str]:
    """Return the versions of which the machine has no CPython."""
    return [version for version in versions if find(version) is None]
