"""Notice when the event loop of this thread was held up.

From the asyncio Field Guide. MIT-0: free to paste. Python 3.11 and later. The
idea is that of Node.js's [event loop
delay](https://nodejs.org/api/perf_hooks.html): a timer that measures how late
it is.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager


def log_lag(seconds: float) -> None:
    """Log a warning.

    Args:
        seconds: How long the loop was held up.
    """
    logging.getLogger(__name__).warning(
        "the event loop was held up for %.3f s", seconds
    )


@asynccontextmanager
async def lag_monitor(
    report: Callable[[float], object] = log_lag,
    *,
    threshold: float = 0.1,
    interval: float = 0.02,
) -> AsyncIterator[None]:
    """Report when the running loop was held up for longer than a threshold.

    A timer is due every `interval` and measures how late it runs. That is the
    lag of the loop: one call that blocks, several in a row without a wait
    between them, a computer that has no time for the process. The report comes
    after the fact, and says how long, not who. To see who, turn on asyncio's
    debug mode, which times every single step.

    A hold-up is measured from the moment the timer was due, so the figure is
    up to `interval` too small. The last one is measured when the block is
    left, on the way out.

    Args:
        report: Called with the lag in seconds, in the event loop, so it must
            not block. What it raises goes to the loop's exception handler, and
            the monitor goes on.
        threshold: Lags up to this, in seconds, are not reported.
        interval: Seconds from one measurement to the next.

    Yields:
        Nothing. The monitor works while the block runs.

    Raises:
        ValueError: `interval` is not greater than 0.

    Examples:
        >>> import time
        >>> async def main():
        ...     lags = []
        ...     async with lag_monitor(lags.append, threshold=0.03):
        ...         time.sleep(0.06)  # what asynchronous code must not do
        ...     return max(lags) >= 0.04
        >>> asyncio.run(main())
        True
    """
    if interval <= 0:
        raise ValueError("interval must be greater than 0")
    loop = asyncio.get_running_loop()

    due = float("inf")
    timer: asyncio.TimerHandle

    def measure() -> None:
        lag = loop.time() - due
        if lag > threshold:
            try:
                report(lag)
            except Exception as error:
                message = "the report of lag_monitor() failed"
                loop.call_exception_handler(
                    {"message": message, "exception": error}
                )

    def beat() -> None:
        nonlocal due, timer
        measure()
        due = loop.time() + interval
        timer = loop.call_at(due, beat)

    beat()
    try:
        yield
    finally:
        timer.cancel()
        measure()
