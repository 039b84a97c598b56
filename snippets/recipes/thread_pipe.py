"""A pipe from threads to a coroutine.

From the asyncio Field Guide. MIT-0: free to paste. Python 3.11 and later. The
idea is that of [janus](https://github.com/aio-libs/janus), in one direction
and with an end.
"""

import asyncio
import threading
from collections import deque
from contextlib import suppress
from types import TracebackType
from typing import Generic, TypeVar

T = TypeVar("T")

POLL = 1.0  # seconds between looks of a waiting thread at the event loop


class ThreadPipe(Generic[T]):
    """Hand items from threads to a coroutine, in order and with a bound.

    A thread puts items in, and waits while the pipe is full. A coroutine takes
    them out with `async for`. Each side uses the pipe as its context manager:
    `with pipe:` in the thread, `async with pipe:` in the coroutine. Leaving
    either block closes the pipe, for every thread.

    After the thread has closed it, the coroutine gets what is still in the
    pipe, then the `async for` ends; an exception that ended the thread's block
    is raised there instead. After the coroutine has left its block, be it by
    an exception or a cancellation, what is still in the pipe is dropped and
    `put()` raises `BrokenPipeError`, also where a thread is waiting in it. The
    same happens within a second when the event loop is closed.

    Make it in the event loop of the coroutine. The coroutine must not wait for
    the thread inside its `async with` block: the thread may be waiting in
    `put()` until that block is left.

    Args:
        size: How many items fit into the pipe, 1 or more.

    Raises:
        RuntimeError: No event loop is running in this thread.
        ValueError: `size` is less than 1.

    Examples:
        >>> def count(pipe):
        ...     with pipe:
        ...         for number in range(3):
        ...             pipe.put(number)
        >>> async def main():
        ...     async with asyncio.TaskGroup() as group:
        ...         async with ThreadPipe(size=2) as pipe:
        ...             group.create_task(asyncio.to_thread(count, pipe))
        ...             async for number in pipe:
        ...                 print(number)
        >>> asyncio.run(main())
        0
        1
        2
    """

    def __init__(self, size: int = 16) -> None:
        if size < 1:
            raise ValueError("size must be 1 or more")
        self._size = size
        self._loop = asyncio.get_running_loop()
        self._thread = threading.get_ident()
        self._items: deque[T] = deque()
        self._closed = False
        self._error: BaseException | None = None
        self._changed = threading.Condition()  # guards the three lines above
        self._news = asyncio.Event()

    def put(self, item: T) -> None:
        """Put an item in, from a thread, and wait while the pipe is full.

        Args:
            item: The item.

        Raises:
            BrokenPipeError: The pipe or the event loop is closed; the item is
                not in the pipe.
            RuntimeError: This is the thread of the event loop, which must not
                wait.
        """
        if threading.get_ident() == self._thread:
            raise RuntimeError("put() would block the event loop")
        with self._changed:
            while len(self._items) >= self._size and not self._closed:
                if not self._changed.wait(POLL) and self._loop.is_closed():
                    self._closed = True
            if self._closed:
                raise BrokenPipeError("the pipe is closed")
            try:
                self._loop.call_soon_threadsafe(self._news.set)
            except RuntimeError as error:  # "Event loop is closed"
                raise BrokenPipeError("the event loop is closed") from error
            self._items.append(item)

    def close(self, error: BaseException | None = None) -> None:
        """Close the pipe, from any thread. Closing it again changes nothing.

        Args:
            error: Raised in the coroutine after the items that are still in
                the pipe.
        """
        with self._changed:
            if not self._closed:
                self._closed, self._error = True, error
            self._changed.notify_all()
            with suppress(RuntimeError):  # the loop is closed: nobody to tell
                self._loop.call_soon_threadsafe(self._news.set)

    def __enter__(self) -> "ThreadPipe[T]":
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close(exc)

    async def __aenter__(self) -> "ThreadPipe[T]":
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        self.close()
        with self._changed:
            self._items.clear()

    def __aiter__(self) -> "ThreadPipe[T]":
        return self

    async def __anext__(self) -> T:
        while True:
            with self._changed:  # threads hold it for moments only
                if self._items:
                    self._changed.notify()
                    return self._items.popleft()
                if self._closed:
                    break
                self._news.clear()
            await self._news.wait()
        if self._error is not None:
            error, self._error = self._error, None
            raise error
        raise StopAsyncIteration
