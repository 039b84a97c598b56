"""A fixed number of workers that take items from a bounded queue.

From the asyncio Field Guide. MIT-0: free to paste. Python 3.11 and later. The
idea is that of the [example of
asyncio.Queue](https://docs.python.org/3/library/asyncio-queue.html#examples),
with an end that loses nothing.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

T = TypeVar("T")


@asynccontextmanager
async def worker_pool(
    handle: Callable[[T], Awaitable[object]],
    *,
    workers: int = 4,
    backlog: int = 16,
) -> AsyncIterator[Callable[[T], Awaitable[None]]]:
    """Handle items in a fixed number of tasks, and end in one of two ways.

    Leaving the block normally drains: no new items, and everything in the
    queue is handled before the program goes on. Leaving it by an exception or
    a cancellation, or being cancelled while it drains, cancels: items in
    progress are cancelled, those in the queue are dropped. So
    `asyncio.timeout()` around the whole block limits the time for draining.

    An exception from `handle()` is never lost: it stops the pool in the second
    way, and cancels the block. To go on with the other items instead, catch it
    in `handle()`.

    Args:
        handle: Called with each item, its result is awaited.
        workers: How many items are handled at a time, 1 or more.
        backlog: How many items may wait in the queue, 1 or more.

    Yields:
        The asynchronous function `put(item)`. It waits while the queue is
            full, which holds back whoever makes the items. Once the pool stops
            it raises `RuntimeError`, also in calls that are already waiting.
            Every item for which it returned is handled if the pool drains.
            Call it in the event loop of the pool, from any task.

    Raises:
        ValueError: `workers` or `backlog` is less than 1.
        ExceptionGroup: `handle()` or the block raised; it holds all these
            exceptions.

    Examples:
        >>> async def shout(word):
        ...     await asyncio.sleep(0)
        ...     print(word.upper())
        >>> async def main():
        ...     async with worker_pool(shout, workers=2) as put:
        ...         for word in ["one", "two", "three"]:
        ...             await put(word)
        ...     print("all done")
        >>> asyncio.run(main())
        ONE
        TWO
        THREE
        all done
    """
    if workers < 1 or backlog < 1:
        raise ValueError("workers and backlog must be 1 or more")
    queue: asyncio.Queue[T] = asyncio.Queue()
    room = asyncio.Semaphore(backlog)
    stopping = False

    async def put(item: T) -> None:
        await room.acquire()
        if stopping:
            room.release()  # wakes the next call that waits
            raise RuntimeError("the worker pool takes no more items")
        queue.put_nowait(item)

    async def work() -> None:
        while True:
            item = await queue.get()
            room.release()
            await _uncancelled(handle(item))
            queue.task_done()

    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(work(), name=f"worker {n}")
            for n in range(workers)
        ]
        try:
            yield put
        finally:
            stopping = True
            room.release()
        await queue.join()
        for task in tasks:
            task.cancel()


async def _uncancelled(awaitable: Awaitable[object]) -> None:
    """Await, and make a cancellation that nobody asked for an error."""
    try:
        await awaitable
    except asyncio.CancelledError as error:
        task = asyncio.current_task()
        if task is not None and task.cancelling():
            raise
        message = "handle() awaited something that was cancelled"
        raise RuntimeError(message) from error
