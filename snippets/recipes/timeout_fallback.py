"""Wait for a result for a limited time, then take something else.

From the asyncio Field Guide. MIT-0: free to paste. Python 3.11 and later. The
idea is that of RxJS's `timeoutWith`,
<https://rxjs.dev/api/index/function/timeoutWith>, built on
`asyncio.timeout()`.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

T = TypeVar("T")
F = TypeVar("F")


async def timeout_fallback(
    awaitable: Awaitable[T],
    seconds: float | None,
    fallback: Callable[[], Awaitable[F]],
) -> T | F:
    """Return the result of an awaitable, or of another call if it is late.

    At the limit the awaitable is cancelled, and the fallback starts when it
    has ended: cleanup that waits takes longer than the limit. If the awaitable
    ends with a result or with an exception of its own after all, that is what
    you get. Only the limit leads to the fallback: a `TimeoutError` from inside
    the awaitable is raised as any other exception, and when the caller is
    cancelled, so is the awaitable, and `asyncio.CancelledError` goes on.

    Args:
        awaitable: What to wait for: a coroutine, a task or a future.
        seconds: The limit in seconds, `None` for no limit. With 0 or less the
            awaitable still gets as far as its first wait.
        fallback: Called without arguments when the time is over, and awaited
            without a limit.

    Returns:
        The result of `awaitable` or of `fallback()`.

    Raises:
        Exception: Whatever the awaitable or the fallback raises, as it is.

    Examples:
        >>> async def ask_server():
        ...     await asyncio.Event().wait()  # no answer ever comes
        >>> async def read_copy():
        ...     return "yesterday's prices"
        >>> asyncio.run(timeout_fallback(ask_server(), 0.01, read_copy))
        "yesterday's prices"
    """
    raised_inside = False
    try:
        async with asyncio.timeout(seconds):
            try:
                return await awaitable
            except TimeoutError:
                raised_inside = True
                raise
    except TimeoutError:
        if raised_inside:
            raise
    # Outside of the except clause: its errors have nothing to do with ours.
    return await fallback()


async def timeout_default(
    awaitable: Awaitable[T], seconds: float | None, default: F
) -> T | F:
    """Return the result of an awaitable, or a value if it is late.

    Args:
        awaitable: What to wait for, as in `timeout_fallback()`.
        seconds: The limit in seconds, `None` for no limit.
        default: What to return when the time is over.

    Returns:
        The result of `awaitable`, or `default`.

    Raises:
        Exception: Whatever the awaitable raises, as it is.

    Examples:
        >>> answer = asyncio.sleep(0, "an answer")
        >>> asyncio.run(timeout_default(answer, 5, "no answer"))
        'an answer'
    """

    async def fallback() -> F:
        return default

    return await timeout_fallback(awaitable, seconds, fallback)
