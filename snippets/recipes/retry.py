"""Call a coroutine function again when it fails, later and later.

From the asyncio Field Guide. MIT-0: free to paste. Python 3.11 and later.
The waiting times are the "full jitter" of
<https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/>.
"""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable
from typing import TypeVar

T = TypeVar("T")

logger = logging.getLogger(__name__)


async def retry(
    function: Callable[[], Awaitable[T]],
    on: type[Exception] | tuple[type[Exception], ...],
    *,
    attempts: int = 5,
    base: float = 0.1,
    cap: float = 10.0,
    deadline: float | None = None,
) -> T:
    """Call a function and await the result, again while it fails.

    Before attempt n + 1 it waits for a random time between 0 and
    `base * 2 ** (n - 1)` seconds, but not more than `cap`: the clients of a
    service that was down do not come back all at the same time.

    It never retries after a CancelledError. Each failure that is followed by
    another attempt is logged with level INFO.

    Args:
        function: Called without arguments for each attempt: a `lambda`, or a
            `functools.partial`. It has to be safe to do twice.
        on: The exceptions after which another attempt makes sense.
        attempts: How many attempts at most, 1 or more.
        base: Upper limit of the first waiting time, in seconds.
        cap: Upper limit of every waiting time, in seconds.
        deadline: Seconds for everything together; None sets no limit. It cuts
            off an attempt, and no attempt waits for a time beyond it.

    Returns:
        What the first attempt that succeeds returns.

    Raises:
        ValueError: `attempts` is less than 1.
        TimeoutError: The deadline cut off an attempt. Its cause is the
            exception of the attempt before, if there was one.
        BaseException: What the last attempt raised, as it is: something else
            than `on`, or no attempt or no time was left.

    Examples:
        >>> answers = iter([OSError("busy"), OSError("busy"), "fine"])
        >>> async def ask():
        ...     answer = next(answers)
        ...     if isinstance(answer, OSError):
        ...         raise answer
        ...     return answer
        >>> asyncio.run(retry(ask, OSError, base=0.001))
        'fine'
    """
    if attempts < 1:
        raise ValueError("attempts must be 1 or more")
    loop = asyncio.get_running_loop()
    failure: Exception | None = None
    try:
        async with asyncio.timeout(deadline) as limit:
            for attempt in range(1, attempts):
                try:
                    return await function()
                except asyncio.CancelledError:
                    raise
                except on as error:
                    wait = random.uniform(0, min(base, cap))
                    end = limit.when()
                    if end is not None and loop.time() + wait >= end:
                        raise
                    failure = error
                logger.info("attempt %d failed: %r", attempt, failure)
                await asyncio.sleep(wait)
                base *= 2
            return await function()
    except TimeoutError as error:
        if limit.expired() and failure:
            raise error from failure
        raise
