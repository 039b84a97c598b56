"""Run a coroutine from synchronous code, with or without a running loop.

From the asyncio Field Guide. MIT-0: free to paste. Python 3.11 and later.
The idea is that of asgiref's `async_to_sync`,
<https://github.com/django/asgiref>.
"""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from contextvars import Context, copy_context
from typing import Any, TypeVar

T = TypeVar("T")


def run_sync(coro: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine to its end and return what it returns.

    Without a running event loop in this thread, the coroutine runs here, in a
    new loop. With one, it runs in a new loop in a helper thread, and the
    running loop stands still until it is done: no other task of that loop
    gets on, nothing can cancel the caller, and a coroutine that waits for one
    of those tasks waits for ever.

    Either way the coroutine sees a copy of the caller's context variables,
    the current event loop of the thread stays what it was, and Ctrl-C cancels
    the coroutine and waits for it to clean up.

    Args:
        coro: The coroutine to run. Objects that belong to another event loop,
            such as its tasks, connections and locks, do not work in it.

    Returns:
        What the coroutine returns.

    Raises:
        TypeError: `coro` cannot be awaited.
        BaseException: Whatever the coroutine raises, as it is.

    Examples:
        >>> async def double(number):
        ...     await asyncio.sleep(0)
        ...     return 2 * number
        >>> run_sync(double(21))
        42
    """
    interrupted: Future[None] = Future()

    async def main() -> T:
        loop, task = asyncio.get_running_loop(), asyncio.current_task()
        assert task is not None

        def cancel(_: Future[None]) -> None:
            with suppress(RuntimeError):  # its loop is closed: it has ended
                loop.call_soon_threadsafe(task.cancel)

        interrupted.add_done_callback(cancel)
        return await coro

    if not _is_loop_running():
        return _run(main(), copy_context())
    with ThreadPoolExecutor(1, "run_sync") as pool:  # waits for its thread
        try:
            return pool.submit(_run, main(), copy_context()).result()
        except BaseException:  # Ctrl-C here, or what the coroutine raised
            interrupted.set_result(None)
            raise


def _is_loop_running() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def _run(coro: Coroutine[Any, Any, T], context: Context) -> T:
    # A loop from a factory does not become the thread's current event loop.
    with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:
        return runner.run(coro, context=context)
