"""Run a script and note what its tasks do: `recorder.py SCRIPT TARGET`, a part of timeline.py.

TARGET becomes JSON: the names of the lanes, and the moments in their order, each with its lanes,
what happens, who does it (a lane or a name), and the milliseconds since the moment before it.
"""

import asyncio
import json
import os
import re
import runpy
import selectors
import sys
import threading
import time
import weakref
from asyncio import base_events, events
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any


@dataclass
class Seen:
    """What is known of a task; `requests` are those to cancel it."""

    lane: int
    started: bool = False
    requests: int = 0


#: Timers that are due within these seconds fire together, however busy the machine is.
TOGETHER = 0.02


class Recorder:
    """Notes what the loop of the main thread does, in the order in which it does it."""

    def __init__(self, script: str) -> None:
        self.script = script
        self.lanes: list[str] = []
        self.moments: list[tuple[list[int], str, int | str, float]] = []
        self.tasks: weakref.WeakKeyDictionary[asyncio.Task, Seen] = weakref.WeakKeyDictionary()
        self.callbacks: dict[str, int] = {}
        self.running: int | None = None
        self.in_shutdown = False
        self.last = time.perf_counter()
        self.idle = 0.0

    def install(self) -> None:
        """Make asyncio report to this recorder."""
        loop = base_events.BaseEventLoop
        for owner, name, report in (
            (loop, "__init__", self.make_loop),
            (loop, "create_task", self.create_task),
            (loop, "run_in_executor", self.run_in_executor),
            (events.Handle, "_run", self.run_handle),
            (selectors.DefaultSelector, "select", self.select),
        ):
            setattr(owner, name, reporting(getattr(owner, name), report))

    def new_lane(self, name: str) -> int:
        self.lanes.append(name)
        return len(self.lanes) - 1

    def note(self, lanes: int | list[int], what: str, by: int | str = "") -> None:
        """Note a moment. Between steps only the time in the selector counts."""
        now = time.perf_counter()
        seconds = self.idle if self.running is None else now - self.last
        lanes = [lanes] if isinstance(lanes, int) else lanes
        self.moments.append((lanes, what, by, seconds * 1000))
        self.last, self.idle = now, 0.0

    def make_loop(self, original: Callable[[], None], loop: Any) -> None:
        original()
        loop._clock_resolution = TOGETHER

    def create_task(self, original: Callable[[], asyncio.Task], *_: object) -> asyncio.Task:
        task = original()
        if not self.in_shutdown and not is_shutdown(task):
            self.tasks[task] = Seen(self.new_lane(task_name(task)))
            if self.running is not None:
                self.note(self.tasks[task].lane, "create", self.running)
        return task

    def run_in_executor(
        self, original: Callable[[], asyncio.Future], _: object, executor: object, func: Any, *__
    ) -> asyncio.Future:
        future = original()
        if self.running is not None:
            in_thread = executor is None or isinstance(executor, ThreadPoolExecutor)
            kind = "thread" if in_thread else "process"
            lane = self.new_lane(f"{function_name(func)} ({kind})")
            self.note(lane, "submit", self.running)
            future.add_done_callback(
                lambda done: self.note(lane, "abandon" if done.cancelled() else "deliver")
            )
        return future

    def select(self, original: Callable[[], Any], _: object, timeout: float | None = None) -> Any:
        started = time.perf_counter()
        ready = original()
        waited = time.perf_counter() - started
        # What was asked for, if nothing came: a busy machine comes back late.
        self.idle += waited if ready or timeout is None else max(timeout, 0)
        return ready

    def run_handle(self, original: Callable[[], None], handle: Any) -> None:
        """Note a step of a task, a callback of the script, and what any other handle cancels."""
        self.note_cancellations("asyncio.run")
        callback = handle._callback
        owner = getattr(callback, "__self__", None)
        if isinstance(owner, asyncio.Task) and owner in self.tasks and is_step(callback):
            self.run_step(original, owner)
        elif getattr(getattr(callback, "__code__", None), "co_filename", "") == self.script:
            name = callback.__qualname__.rpartition(">.")[2] + "()"
            if name not in self.callbacks:
                self.callbacks[name] = self.new_lane(name)
            self.run(original, self.callbacks[name], "call", lambda: ("return", ""))
        else:
            self.in_shutdown = isinstance(owner, asyncio.Task) and is_shutdown(owner)
            original()
            self.in_shutdown = False
            nameless = owner is None or isinstance(owner, ModuleType | asyncio.Task)
            self.note_cancellations("a callback" if nameless else type(owner).__name__)

    def run_step(self, original: Callable[[], None], task: asyncio.Task) -> None:
        seen = self.tasks[task]
        self.lanes[seen.lane] = task_name(task)  # 3.11 names a task after it has made it
        what = "resume" if seen.started else "start"
        seen.started = True
        self.run(original, seen.lane, what, partial(outcome, task))

    def run(
        self,
        original: Callable[[], None],
        lane: int,
        what: str,
        outcome: Callable[[], tuple[str, str]],
    ) -> None:
        self.note(lane, what)
        self.running = lane
        try:
            original()
        finally:
            self.note_cancellations(lane)
            self.note(lane, *outcome())
            self.running = None

    def note_cancellations(self, by: int | str) -> None:
        """Note the tasks that were asked to cancel since the last look."""
        asked = []
        for task, seen in list(self.tasks.items()):
            if task.cancelling() > seen.requests:
                asked.append(seen.lane)
            seen.requests = task.cancelling()
        if asked:
            self.note(asked, "cancel", by)


def reporting(original: Callable, report: Callable) -> Callable:
    """Return a method that, in the main thread, leaves the call to `report`."""

    def method(self: object, *args: Any, **options: Any) -> Any:
        call = partial(original, self, *args, **options)
        in_main = threading.current_thread() is threading.main_thread()
        return report(call, self, *args) if in_main else call()

    return method


def is_step(callback: object) -> bool:
    """Whether a bound method of a task is its step or wakeup, and not its cancel()."""
    return getattr(callback, "__name__", "") in ("", "task_wakeup", "__step", "__wakeup")


def is_shutdown(task: asyncio.Task) -> bool:
    """Whether a task is one of those with which asyncio.run() shuts the loop down."""
    return "BaseEventLoop.shutdown_" in getattr(task.get_coro(), "__qualname__", "")


def task_name(task: asyncio.Task) -> str:
    named = not re.fullmatch(r"Task-\d+", task.get_name())
    return task.get_name() if named else getattr(task.get_coro(), "__name__", "task")


def function_name(func: Any) -> str:
    while isinstance(func, partial):  # asyncio.to_thread() hands over partial(context.run, func)
        func = func.args[0] if getattr(func.func, "__name__", "") == "run" else func.func
    return getattr(func, "__name__", "call")


def outcome(task: Any) -> tuple[str, str]:
    """Return what a task does after a step, and the exception it fails with."""
    if not task.done():
        return ("wait" if task._fut_waiter else "yield"), ""
    if task.cancelled():
        return "stop", ""
    return ("fail", type(task._exception).__name__) if task._exception else ("finish", "")


def main(script: str, target: str) -> None:
    recorder = Recorder(script)
    recorder.install()
    sys.argv, sys.path[0] = [script], os.path.dirname(script)
    try:
        runpy.run_path(script, run_name="__main__")
    finally:
        recorded = {"lanes": recorder.lanes, "moments": recorder.moments}
        Path(target).write_text(json.dumps(recorded), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
