"""Call a coroutine function at regular times.

From the asyncio Field Guide. MIT-0: free to paste. Python 3.11 and later.
The idea is that of Tokio's `interval()` with `MissedTickBehavior::Skip`,
<https://docs.rs/tokio/latest/tokio/time/enum.MissedTickBehavior.html>.
"""

import asyncio
import math
from collections.abc import Awaitable, Callable
from typing import NoReturn


async def periodic(
    function: Callable[[], Awaitable[object]], period: float
) -> NoReturn:
    """Call a function at once, then every `period` seconds, without an end.

    Call n comes n periods after the first, however long the calls take: the
    times do not drift. A call that takes longer than the period delays
    nothing: the times that it missed are left out, and the next call comes at
    the next time of the row. There are never two calls at the same time.

    Run it as a task, and cancel the task to stop it.

    Args:
        function: Called without arguments; what it returns is awaited.
        period: The time from call to call, in seconds.

    Raises:
        ValueError: `period` is not greater than 0.
        BaseException: Whatever the function raises, as it is; this ends the
            row.

    Examples:
        >>> async def beat():
        ...     print("beat")
        >>> async def main():
        ...     task = asyncio.create_task(periodic(beat, 60))
        ...     await asyncio.sleep(0)
        ...     task.cancel()
        >>> asyncio.run(main())
        beat
    """
    if period <= 0:
        raise ValueError("period must be greater than 0")
    loop = asyncio.get_running_loop()
    start = loop.time()
    number = 0
    while True:
        await function()
        passed = loop.time() - start
        # A timer may be early by the resolution of the clock, so not ceil()
        # alone: it would give the same number again.
        number = max(number + 1, math.ceil(passed / period))
        await asyncio.sleep(number * period - passed)
