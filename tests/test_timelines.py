"""Every drawn timeline shows the order of events that its script has now, on every Python."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests import sessions
from tests.interpreters import Interpreter
from tests.pages import SNIPPETS
from tools.timeline import Timeline, draw, drawn, record

DRAWINGS = [
    pytest.param(path, id=path.relative_to(SNIPPETS).with_suffix("").as_posix())
    for path in sorted(SNIPPETS.rglob("*.svg"))
]


def pythons(script: Path) -> list[Interpreter]:
    """Return the interpreters that the sessions of a script name."""
    versions = {
        version
        for session in sessions.read(script.with_suffix(".txt"))
        if script.name in sessions.scripts(session.command)
        for version in session.versions
    }
    return sessions.runs_on(f"python {script.name}", script.parent, tuple(sorted(versions)))


def recorded(script: Path, order: list[str]) -> list[tuple[Interpreter, Timeline]]:
    """Run a script on all its interpreters at the same time: it mostly waits for a clock."""

    def run(python: Interpreter) -> Timeline:
        # A machine that stands still for 100 ms changes the order once, a changed script always.
        for _ in range(3):
            timeline = record(script, python.executable)
            if timeline.order == order:
                break
        return timeline

    found = pythons(script)
    with ThreadPoolExecutor(len(found) or 1) as pool:
        return list(zip(found, pool.map(run, found), strict=True))


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_drawing_shows_what_its_script_does(drawing: Path) -> None:
    script = drawing.with_suffix(".py")
    assert script.is_file(), f"{drawing}: {script.name} is not there; delete the drawing"
    svg = drawing.read_text(encoding="utf-8")
    order, times = drawn(svg)
    again = f"draw it again with 'python tools/timeline.py {script}'"
    for python, timeline in recorded(script, order):
        assert timeline.order == order, (
            f"Python {python.release} runs {script} in another order; {again}, "
            "or change the script so that its order is the same everywhere"
        )
        for moment, ms in zip(timeline.moments, times, strict=True):
            moment.ms = ms
        assert draw(script, timeline) == svg, f"{drawing} is not as the tool draws it now; {again}"
