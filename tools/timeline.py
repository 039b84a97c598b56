"""Draw what the tasks of a snippet do in time: `python tools/timeline.py SCRIPT.py...`

Runs each script for real, writes `<script>.svg` beside it and prints the order of events. A page
shows the drawing with

    <figure class="timeline" markdown="0">
    --8<-- "concepts/<slug>/<script>.svg"
    <figcaption>What to see in it.</figcaption>
    </figure>

The script needs no change: it runs in a child process in which asyncio's handles, task creation,
executors and selector report what they do (recorder.py). There is a lane for

- each task, in order of creation, called by its name or else by its coroutine function;
- each callback that the script defines, such as `loop.call_soon(tick)`;
- each call in an executor or `asyncio.to_thread()`, from submission until the loop has its result;
- the loop: busy, or idle in the selector.

The order is exact, time is not: what takes no time gets a least width, lengths from 15 ms on are
rounded to 10 ms and are the median of five runs, so a drawing changes only when the order does.
Sleeps of 100 to 300 ms look best. tests/test_timelines.py compares the order in the drawing (its
<desc>) with a run on every supported Python, so the order must never vary. Timers that are due
within 20 ms fire together here, in their order; others should lie 100 ms apart, for a busy machine
is late. Short lane names ("fetch A") leave room on a phone.

Not recorded: loops in other threads, steps that eager tasks run inside their creator, loops other
than asyncio's own. A lane without an end is a task that never finished. The colours are in
overrides/assets/stylesheets/guide.css, section "Timelines".
"""

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape, unescape
from itertools import accumulate
from pathlib import Path
from statistics import median

SNIPPETS = Path(__file__).resolve().parent.parent / "snippets"
TIME_LIMIT = 60

#: What a moment is in words, and the state of its lane after it: "" ends, None changes nothing.
MOMENTS = {
    "create": ("{by} creates {lane}", "ready"),
    "start": ("{lane} starts", "running"),
    "resume": ("{lane} resumes", "running"),
    "wait": ("{lane} waits", "waiting"),
    "yield": ("{lane} yields", "ready"),
    "cancel": ("{by} cancels {lane}", None),
    "finish": ("{lane} finishes", ""),
    "stop": ("{lane} ends as cancelled", ""),
    "fail": ("{lane} fails with {by}", ""),
    "call": ("the loop calls {lane}", "running"),
    "return": ("{lane} returns", ""),
    "submit": ("{by} hands over {lane}", "elsewhere"),
    "deliver": ("{lane} has its result", ""),
    "abandon": ("nobody waits for {lane} any more", ""),
}
LEGEND = {
    "running": "running",
    "waiting": "waiting",
    "ready": "ready",
    "elsewhere": "thread or process",
    "finish": "finished",
    "fail": "failed",
    "cancel": "asked to cancel",
    "stop": "cancelled",
    "abandon": "abandoned",
}
#: Paths of the marks, around the point 0, 0.
MARKS = {
    "finish": "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
    "fail": "M0-6L6 0L0 6L-6 0z",
    "cancel": "M-5-12H5L0-3z",
    "stop": "M-5-5L5 5M5-5L-5 5",
    "abandon": "M-5-5L5 5M5-5L-5 5",
}
LANE, BAR, CHARACTER = 30, 14, 7.3
#: Widths: a step, a pause between steps, a labelled time at least; the drawing and the legend.
STEP, PAUSE, LABELLED, WIDEST, PHONE = 12, 6, 46, 660, 328
PER_MS = 0.5


@dataclass
class Moment:
    """What happens to lanes, who does it, and what went before: milliseconds, in whose step."""

    lanes: list[str]
    what: str
    by: str
    ms: float
    running: str = ""

    def __str__(self) -> str:
        return MOMENTS[self.what][0].format(lane=" and ".join(self.lanes), by=self.by)

    @property
    def state(self) -> str | None:
        return MOMENTS[self.what][1]

    @property
    def pause(self) -> str:
        """The time before this moment in words; empty when it is short."""
        what = f"{self.running} keeps the loop busy" if self.running else "the loop is idle"
        return f"({what} for {self.ms} ms)" if self.ms else ""

    def width(self, per_ms: float) -> float:
        """The width of the time before this moment."""
        least = LABELLED if self.ms else STEP if self.running else PAUSE
        return max(least, self.ms * per_ms)


@dataclass
class Timeline:
    """The recorded run of a script."""

    lanes: list[str]
    moments: list[Moment]

    @property
    def order(self) -> list[str]:
        """The order of events in words."""
        return [str(moment) for moment in self.moments]


def record(script: Path, python: str = sys.executable) -> Timeline:
    """Run a script with a Python and return what its tasks did.

    Raises RuntimeError when the script hangs or runs no task.
    """
    script = script.resolve()
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "recorded.json")
        recorder = Path(__file__).resolve().with_name("recorder.py")
        command = [python, "-B", str(recorder), str(script), str(target)]
        try:
            done = subprocess.run(
                command, cwd=script.parent, capture_output=True, timeout=TIME_LIMIT, check=False
            )
        except subprocess.TimeoutExpired as error:
            raise RuntimeError(f"{script}: still running after {TIME_LIMIT} s") from error
        recorded = json.loads(target.read_text(encoding="utf-8")) if target.exists() else {}
    if not recorded.get("moments"):
        raise RuntimeError(f"{script}: no task ran\n{done.stderr.decode(errors='replace')}")
    names = recorded["lanes"]
    lanes = [
        f"{name} {names[: number + 1].count(name)}" if names.count(name) > 1 else name
        for number, name in enumerate(names)
    ]
    moments, running = [], ""
    for numbers, what, by, ms in recorded["moments"]:
        by = lanes[by] if isinstance(by, int) else by
        moment = Moment([lanes[number] for number in numbers], what, by, ms, running)
        moments.append(moment)
        if moment.state == "running":
            running = moment.lanes[0]
        elif running in moment.lanes and moment.state is not None:
            running = ""
    return Timeline(lanes, moments)


def typical(runs: list[Timeline]) -> Timeline:
    """Return the order that all runs have, with the times that are typical of them."""
    for run in runs:
        if run.order != runs[0].order:
            raise RuntimeError(f"the order varies:\n{runs[0].order}\n{run.order}")
    for moment, *others in zip(*(run.moments for run in runs), strict=True):
        moment.ms = _rounded(median(other.ms for other in (moment, *others)))
    return runs[0]


def _rounded(ms: float) -> int:
    return round(ms / 10) * 10 if ms >= 15 else 0


def drawn(svg: str) -> tuple[list[str], list[int]]:
    """Return the order of events that a drawing shows, and the milliseconds before each."""
    found = re.search(r"<desc[^>]*>(.*?)</desc>", svg, re.DOTALL)
    order, times, ms = [], [], 0
    for part in unescape(found[1]).split("; ") if found else []:
        if pause := re.fullmatch(r"\(.* for (\d+) ms\)", part):
            ms = int(pause[1])
        else:
            order.append(part)
            times.append(ms)
            ms = 0
    return order, times


def draw(script: Path, timeline: Timeline) -> str:
    """Return the drawing of a script as SVG."""
    name = "-".join(script.resolve().relative_to(SNIPPETS).with_suffix("").parts)
    return Drawing(timeline).svg(f"Timeline of {script.name}", f"timeline-{name}")


class Drawing:
    """The picture of a timeline."""

    def __init__(self, timeline: Timeline) -> None:
        self.timeline = timeline
        self.left = max(map(len, [*timeline.lanes, "loop"])) * CHARACTER + 10
        self.loop_y = LANE * len(timeline.lanes) + LANE / 2 + 8
        short = sum(moment.width(0) for moment in timeline.moments if not moment.ms)
        total = sum(moment.ms for moment in timeline.moments) or 1
        per_ms = min(PER_MS, (WIDEST - self.left - short) / total)
        self.ends = list(
            accumulate((moment.width(per_ms) for moment in timeline.moments), initial=self.left)
        )[1:]
        self.right = self.ends[-1] + STEP
        self.used: set[str] = set()

    def y(self, lane: str) -> float:
        return LANE * self.timeline.lanes.index(lane) + LANE / 2

    def segment(self, state: str, start: float, end: float, y: float) -> str:
        self.used.add(state)
        if state in ("waiting", "ready"):
            return f'<path class="timeline__{state}" d="M{start:.0f} {y:.0f}H{end:.0f}"/>'
        return (
            f'<rect class="timeline__{state}" x="{start:.0f}" y="{y - BAR / 2:.0f}" '
            f'width="{end - start:.0f}" height="{BAR}" rx="2"/>'
        )

    def mark(self, what: str, x: float, y: float) -> str:
        self.used.add(what)
        at = f'transform="translate({x:.0f} {y:.0f})"'
        return f'<path class="timeline__{what}" d="{MARKS[what]}" {at}/>'

    def lanes(self) -> Iterator[str]:
        """Yield the name and the segments of each lane, then the marks on them."""
        for lane in self.timeline.lanes:
            yield _text(lane, 0, self.y(lane) + 4)
        since: dict[str, tuple[str, float]] = {}
        marks = []
        for moment, x in zip(self.timeline.moments, self.ends, strict=True):
            for lane in moment.lanes:
                y, state = self.y(lane), moment.state
                if moment.by in self.timeline.lanes and moment.by != lane:
                    yield (
                        '<path class="timeline__link" '
                        f'd="M{x:.0f} {self.y(moment.by):.0f}V{y:.0f}"/>'
                    )
                if state is not None and lane in since:
                    yield self.segment(*since.pop(lane), x, y)
                if state:
                    since[lane] = state, x
                if moment.what in MARKS:
                    marks.append(self.mark(moment.what, x + 6 * (state == ""), y))
        for lane, (state, x) in since.items():
            yield self.segment(state, x, self.right, self.y(lane))
        yield from marks

    def loop(self) -> Iterator[str]:
        """Yield the lane of the loop, with the times that are not short."""
        yield _text("loop", 0, self.loop_y + 4)
        start = before = self.left
        for moment, end in zip(self.timeline.moments, self.ends, strict=True):
            if moment.ms:
                middle = f"{(before + end) / 2:.0f}"
                yield _text(f"{moment.ms} ms", middle, self.loop_y + 20, "timeline__time")
            if moment.ms and not moment.running:
                yield self.segment("busy", start, before, self.loop_y)
                yield self.segment("waiting", before, end, self.loop_y)
                start = end
            before = end
        yield self.segment("busy", start, self.right, self.loop_y)

    def legend(self) -> Iterator[tuple[float, str]]:
        """Yield the items of the legend, each with its line."""
        x, y = 0.0, self.loop_y + 46
        for what in [what for what in LEGEND if what in self.used]:
            width = 34 + len(LEGEND[what]) * CHARACTER
            if x + width - 12 > PHONE:
                x, y = 0.0, y + 20
            shape = (
                self.mark(what, x + 8, y + 5 * (what == "cancel"))
                if what in MARKS
                else self.segment(what, x, x + 16, y)
            )
            yield y, shape + _text(LEGEND[what], x + 22, y + 4)
            x += width
        yield y + 20, _text("the order is exact, widths are not", 0, y + 24, "timeline__note")

    def svg(self, title: str, prefix: str) -> str:
        """Return the drawing; its ids begin with the prefix."""
        body = [*self.lanes(), *self.loop()]
        legend = list(self.legend())
        width, height = max(self.right, PHONE), legend[-1][0] + 12
        pauses = ((moment.pause, str(moment)) for moment in self.timeline.moments)
        order = "; ".join(part for pair in pauses for part in pair if part)
        lines = [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" '
            f'viewBox="0 0 {width:.0f} {height:.0f}" role="img" '
            f'aria-labelledby="{prefix}-title" aria-describedby="{prefix}-order" '
            'data-search-exclude="">',
            f'<title id="{prefix}-title">{escape(title)}</title>',
            f'<desc id="{prefix}-order">{escape(order)}</desc>',
            *body,
            *(item for _, item in legend),
            "</svg>",
        ]
        return "\n".join(lines) + "\n"


def _text(text: str, x: float | str, y: float, kind: str = "timeline__label") -> str:
    return f'<text class="{kind}" x="{x}" y="{y:.0f}">{escape(text)}</text>'


def main(scripts: list[str]) -> None:
    """Draw each of the scripts."""
    for script in map(Path, scripts):
        timeline = typical([record(script) for _ in range(5)])
        script.with_suffix(".svg").write_text(draw(script, timeline), encoding="utf-8")
        print(script.with_suffix(".svg"), *timeline.order, sep="\n  ")


if __name__ == "__main__":
    main(sys.argv[1:])
