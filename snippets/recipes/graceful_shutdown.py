"""Stop the work in an orderly way when the process is told to end.

From the asyncio Field Guide. MIT-0: free to paste. Python 3.11 and later. The
idea is that of Go's
[NotifyContext](https://pkg.go.dev/os/signal#NotifyContext), built as
`asyncio.timeout()` is, with a signal in place of the clock.
"""

import asyncio
import signal
from collections.abc import Iterable
from types import FrameType, TracebackType
from typing import Any


class GracefulShutdown:
    """Cancel the block once when a signal comes, and give it time to finish.

    The first signal cancels the block, in the task that entered it. What the
    block does about it (`finally`, `async with`, a `TaskGroup` that waits for
    its tasks) may take `grace` seconds, then it is cancelled once more. When
    it has ended, the program goes on behind the block, and `signum` says why.
    From the first signal on, the signals have their default action again: the
    second one ends the process at once, without any cleanup, even while
    something blocks the loop.

    Works wherever `signal.signal()` does, so on Windows too, where
    `loop.add_signal_handler()` is missing. Leaving the block puts back the
    handlers that were there. That of `asyncio.run()` for Ctrl-C is replaced
    while the block runs.

    Args:
        grace: Seconds from the first signal to the second cancellation.
        signals: The signals to react to. On Windows add `signal.SIGBREAK`,
            which Ctrl-Break sends.

    Raises:
        ValueError: The block is entered in another thread than the main
            thread.
        TimeoutError: The block did not end within `grace`, and the second
            cancellation ended it.

    Examples:
        >>> async def main():
        ...     async with GracefulShutdown(grace=5) as shutdown:
        ...         try:
        ...             signal.raise_signal(signal.SIGTERM)
        ...             await asyncio.Event().wait()
        ...         finally:
        ...             print("closing the database")
        ...     return shutdown.signum
        >>> asyncio.run(main())
        closing the database
        <Signals.SIGTERM: 15>
    """

    signum: signal.Signals | None = None
    """The signal that came, or `None`."""

    def __init__(
        self,
        grace: float = 10,
        signals: Iterable[signal.Signals] = (signal.SIGINT, signal.SIGTERM),
    ) -> None:
        self._grace = grace
        self._signals = tuple(signals)
        self._previous: dict[signal.Signals, Any] = {}
        self._handle: asyncio.Handle | None = None  # of the next cancellation
        self._cancels = 0

    async def __aenter__(self) -> "GracefulShutdown":
        self._loop = asyncio.get_running_loop()
        task = asyncio.current_task()
        assert task is not None
        self._task, self._cancelling = task, task.cancelling()
        for signum in self._signals:
            previous = signal.signal(signum, self._on_signal)
            # None stands for a handler of C code, which cannot be put back.
            self._previous[signum] = previous or signal.SIG_DFL
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        for signum, previous in self._previous.items():
            signal.signal(signum, previous)
        if self._handle is not None:
            self._handle.cancel()
        for _ in range(self._cancels):
            self._task.uncancel()
        if not self._cancels or not isinstance(exc, asyncio.CancelledError):
            return False
        if self._task.cancelling() > self._cancelling:
            return False  # somebody else cancels the task too
        if self._cancels > 1:
            message = f"the work did not end within {self._grace} s"
            raise TimeoutError(message) from exc
        return True

    def _on_signal(self, signum: int, frame: FrameType | None) -> None:
        # Runs between any two steps of the main thread. The loop does more.
        for other in self._signals:
            signal.signal(other, signal.SIG_DFL)
        self.signum = signal.Signals(signum)
        self._handle = self._loop.call_soon_threadsafe(self._cancel)

    def _cancel(self) -> None:
        self._cancels += 1
        self._task.cancel()
        if self._cancels == 1:
            self._handle = self._loop.call_later(self._grace, self._cancel)
