"""Read the lines of a file in threads, no faster than they are wanted.

From the asyncio Field Guide. MIT-0: free to paste. Python 3.11 and later. The
idea is that of [aiofiles](https://github.com/Tinche/aiofiles), with one trip
to a thread for many lines.
"""

import asyncio
import os
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import ExitStack, aclosing, asynccontextmanager
from typing import Any, TextIO, TypeVar

T = TypeVar("T")


@asynccontextmanager
async def read_lines(
    path: str | os.PathLike[str],
    *,
    encoding: str = "utf-8",
    size: int = 2**16,
) -> AsyncIterator[AsyncIterator[str]]:
    """Open a text file to iterate over its lines without blocking the loop.

    A thread of the loop's default executor reads the lines in batches. While
    you work through one batch the next one is read, and no more: two batches
    at most are in memory. However the block is left, the file is closed then,
    and no thread is at work on it any more.

    A thread cannot be cancelled. If the task is, it first waits for the batch
    that is being read. That is short for a file on a disk, and can be for ever
    for a pipe or a terminal: read those with
    [streams](https://docs.python.org/3/library/asyncio-stream.html).

    Args:
        path: The file.
        encoding: Its encoding.
        size: About how many characters make a batch. It ends with the line
            that goes beyond.

    Yields:
        An asynchronous iterator over the lines, each with its line end, read
            as `"\\n"`. Use it inside the block and in one task.

    Raises:
        OSError: The file cannot be opened or read.
        UnicodeDecodeError: A batch that you want holds bytes that the encoding
            does not know.

    Examples:
        >>> async def main():
        ...     async with read_lines(__file__) as lines:
        ...         async for line in lines:
        ...             print(line[3:17])
        ...             break  # the file is closed all the same
        >>> asyncio.run(main())
        Read the lines
    """
    loop = asyncio.get_running_loop()
    stack = ExitStack()
    file: TextIO

    def start() -> list[str]:
        nonlocal file
        file = stack.enter_context(open(path, encoding=encoding))
        return file.readlines(size)

    ahead = loop.run_in_executor(None, start)

    async def iterate() -> AsyncGenerator[str, None]:
        nonlocal ahead
        while batch := await _result(ahead):
            ahead = loop.run_in_executor(None, file.readlines, size)
            for line in batch:
                yield line

    try:
        await _result(ahead)
        async with aclosing(iterate()) as lines:
            yield lines
    finally:
        try:
            await _settle(ahead)
        finally:
            ahead.exception()  # nobody wants this batch: its error is seen
            await _result(loop.run_in_executor(None, stack.close))


async def _result(future: asyncio.Future[T]) -> T:
    await _settle(future)
    return future.result()


async def _settle(future: asyncio.Future[Any]) -> None:
    """Wait until a thread has done its work, and only then be cancelled."""
    cancelled = False
    while not future.done():
        try:
            await asyncio.wait([future])
        except asyncio.CancelledError:
            cancelled = True
    if cancelled:
        raise asyncio.CancelledError
