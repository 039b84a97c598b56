"""Run many coroutines, a limited number of them at a time.

From the asyncio Field Guide. MIT-0: free to paste. Python 3.11 and later.
The idea is that of aiometer's `run_all(max_at_once=...)`,
<https://github.com/florimondmanca/aiometer>.
"""

import asyncio
from collections.abc import Collection, Coroutine, Iterable
from typing import Any, TypeVar

T = TypeVar("T")


async def gather_limited(
    coros: Iterable[Coroutine[Any, Any, T]], limit: int
) -> list[T]:
    """Run coroutines, at most `limit` at a time, and return their results.

    Each runs in a task of its own. The next one is taken from the iterable
    when a place is free, so a generator makes each coroutine when its turn
    has come. The first exception cancels those that run, and those that have
    not begun never do.

    Args:
        coros: The coroutines: a generator expression, or a list.
        limit: How many run at a time, 1 or more.

    Returns:
        The results, in the order of `coros`; an empty list for none.

    Raises:
        ValueError: `limit` is less than 1.
        ExceptionGroup: What the coroutines, or `coros` itself, raised. A
            second exception is in it when a coroutine fails while it is being
            cancelled.

    Examples:
        >>> async def double(number):
        ...     await asyncio.sleep(0)
        ...     return 2 * number
        >>> asyncio.run(gather_limited((double(n) for n in range(5)), 2))
        [0, 2, 4, 6, 8]
    """
    if limit < 1:
        raise ValueError("limit must be 1 or more")
    places = asyncio.Semaphore(limit)
    tasks: list[asyncio.Task[T]] = []
    waiting = iter(coros)
    try:
        async with asyncio.TaskGroup() as group:
            # First a place, then the coroutine: it starts for certain.
            await places.acquire()
            for coro in waiting:
                task = group.create_task(coro)
                task.add_done_callback(lambda _: places.release())
                tasks.append(task)
                await places.acquire()
    finally:
        if isinstance(coros, Collection):  # they exist, and would warn
            for coro in waiting:
                coro.close()
    return [task.result() for task in tasks]
