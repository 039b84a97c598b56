"""An event loop in a background thread, with a synchronous face.

From the asyncio Field Guide. MIT-0: free to paste. Python 3.11 and later.
The idea is that of anyio's `start_blocking_portal()`,
<https://anyio.readthedocs.io/en/stable/threads.html>.
"""

import asyncio
import threading
from collections.abc import Coroutine
from concurrent.futures import Future
from contextlib import suppress
from types import TracebackType
from typing import Any, TypeVar

T = TypeVar("T")


class BackgroundLoop:
    """An event loop that runs in a thread of its own until it is closed.

    Every thread may submit coroutines to it. A coroutine sees a copy of the
    context variables of the code that submitted it. The thread is a daemon: a
    program that forgets to close the loop ends all the same, and its
    coroutines with it, without their `finally` blocks.

    Args:
        name: The name of the thread.

    Examples:
        >>> async def double(number):
        ...     await asyncio.sleep(0)
        ...     return 2 * number
        >>> with BackgroundLoop() as loop:
        ...     future = loop.submit(double(4))
        ...     print(loop.call(double(21)), future.result())
        42 8
    """

    def __init__(self, name: str = "background loop") -> None:
        # A loop from a factory becomes no thread's current event loop.
        self._runner = asyncio.Runner(loop_factory=asyncio.new_event_loop)
        self._loop = self._runner.get_loop()
        self._lock = threading.RLock()  # a signal handler may submit
        self._closed = False
        self._thread = threading.Thread(
            target=self._run, name=name, daemon=True
        )
        self._thread.start()

    def __enter__(self) -> "BackgroundLoop":
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def submit(self, coro: Coroutine[Any, Any, T]) -> Future[T]:
        """Start a coroutine and return at once.

        Args:
            coro: The coroutine to run in the loop.

        Returns:
            The result that is to come. Its `cancel()` cancels the coroutine.

        Raises:
            RuntimeError: The loop is closed.
            TypeError: `coro` is no coroutine.
        """
        with self._lock:
            if not self._closed:
                return asyncio.run_coroutine_threadsafe(coro, self._loop)
        coro.close()
        raise RuntimeError("the background loop is closed")

    def call(self, coro: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine and wait for its end.

        It has no time limit: put `asyncio.timeout()` into the coroutine.
        Ctrl-C in the waiting thread cancels the coroutine.

        Args:
            coro: The coroutine to run in the loop.

        Returns:
            What the coroutine returns.

        Raises:
            RuntimeError: The loop is closed, or this is its own thread, which
                would wait for itself.
            concurrent.futures.CancelledError: The coroutine was cancelled.
            BaseException: Whatever the coroutine raises, as it is.
        """
        if threading.current_thread() is self._thread:
            coro.close()
            raise RuntimeError("in the background loop, await the coroutine")
        future = self.submit(coro)
        try:
            return future.result()
        except BaseException:  # Ctrl-C here, or what the coroutine raised
            future.cancel()
            raise

    def close(self) -> None:
        """Cancel what still runs, wait for it to clean up, end the thread.

        More calls do no harm.

        Raises:
            RuntimeError: This is the loop's own thread.
        """
        if threading.current_thread() is self._thread:
            raise RuntimeError("the background loop cannot close itself")
        with self._lock:
            if not self._closed:
                self._closed = True
                self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _run(self) -> None:
        with self._runner:  # its end cancels the tasks and closes the loop
            while True:
                # sys.exit() in a coroutine is a matter of its caller.
                with suppress(KeyboardInterrupt, SystemExit):
                    self._loop.run_forever()
                    break
