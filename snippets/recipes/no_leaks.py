"""Fail a test that leaves tasks behind or exceptions unseen.

From the asyncio Field Guide. MIT-0: free to paste. Python 3.11 and later. The
idea is that of Go's [goleak](https://github.com/uber-go/goleak).
"""

import asyncio
import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

STUBBORN = 1.0  # seconds that a task gets to end after it was cancelled


@asynccontextmanager
async def no_leaks(grace: float = 0) -> AsyncIterator[None]:
    """Check that the block leaves no task and no unseen exception behind.

    Tasks that were started in the block and still run at its end are
    cancelled, so that they do not disturb the next test, and reported. So is
    everything that reaches the loop's exception handler meanwhile: a task that
    failed and was never awaited, a callback that raised, an error in a
    transport. Such a task is reported when it is no longer referenced: one
    that a local variable of the test still holds at the end is not seen.

    If the block itself raises, its exception goes on, with the report as a
    note (`BaseException.add_note()`).

    Args:
        grace: Seconds that tasks get to end by themselves. With 0 a task that
            is about to end still may: one that has been cancelled and does not
            wait in its cleanup, for instance.

    Yields:
        Nothing. The check comes when the block is left.

    Raises:
        AssertionError: Something was left. The message names each task, with
            the place where it waits, and each error; its `__cause__` is an
            exception group of the unseen exceptions.

    Examples:
        >>> async def test():
        ...     async with no_leaks():
        ...         waiting = asyncio.Event().wait()
        ...         task = asyncio.create_task(waiting, name="listener")
        >>> asyncio.run(test())
        Traceback (most recent call last):
        AssertionError: the block left something behind:
        - still running: <Task pending name='listener' coro=<Event.wait() ...
    """
    loop = asyncio.get_running_loop()
    before = asyncio.all_tasks()
    problems: list[str] = []
    errors: list[BaseException] = []

    def collect(
        loop: asyncio.AbstractEventLoop, context: dict[str, Any]
    ) -> None:
        problem = f"unseen: {context['message']}"
        if error := context.get("exception"):
            errors.append(error)
            problem += f": {error!r}"
        problems.append(problem)

    async def check() -> str:
        await asyncio.sleep(0)  # what is due runs, cancelled tasks end
        problems.extend(await _end_tasks(before, grace))
        gc.collect()  # failed tasks in reference cycles report themselves now
        heading = "the block left something behind:"
        return "\n- ".join([heading, *problems]) if problems else ""

    previous = loop.get_exception_handler()
    loop.set_exception_handler(collect)
    try:
        try:
            yield
        except (Exception, asyncio.CancelledError) as error:
            if report := await check():
                error.add_note(report)
            raise
        if report := await check():
            cause = BaseExceptionGroup("unseen", errors) if errors else None
            raise AssertionError(report) from cause
    finally:
        loop.set_exception_handler(previous)


async def _end_tasks(
    before: set[asyncio.Task[Any]], grace: float
) -> list[str]:
    """Cancel the tasks that do not end by themselves, and describe them."""
    tasks = asyncio.all_tasks() - before - {asyncio.current_task()}
    if tasks:
        _, tasks = await asyncio.wait(tasks, timeout=grace)
    found = {task: f"still running: {task!r}" for task in tasks}
    for task in tasks:
        task.cancel()
    if tasks:
        await asyncio.wait(tasks, timeout=STUBBORN)
    for task in tasks:
        if not task.done():
            found[task] += f", did not end within {STUBBORN} s when cancelled"
        elif not task.cancelled() and (error := task.exception()):
            found[task] += f", failed when cancelled: {error!r}"
    return sorted(found.values())
