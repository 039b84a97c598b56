"""The project's own Python is formatted and linted; deliberate faults in snippets/ are exempt."""

import subprocess
import sys

import pytest

from tests.pages import ROOT


@pytest.mark.parametrize("command", [["check"], ["format", "--diff"]], ids=["lint", "format"])
def test_ruff_finds_nothing(command: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ruff", *command, "--no-cache", "--quiet", "."],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
