"""Tasks in the background that are kept, reported when they fail, and ended.

From the asyncio Field Guide. MIT-0: free to paste. Python 3.11 and later.
The idea is that of aiojobs, <https://github.com/aio-libs/aiojobs>, and of the
note on references at `asyncio.create_task()`,
<https://docs.python.org/3/library/asyncio-task.html#asyncio.create_task>.
"""

import asyncio
import logging
from collections.abc import Coroutine
from types import TracebackType
from typing import Any, TypeVar

T = TypeVar("T")

logger = logging.getLogger(__name__)


class BackgroundTasks:
    """Tasks that run beside the code that starts them, until they are done.

    It holds a reference to each task, and logs the exception of a task that
    fails, with level ERROR; the others go on. Leaving the `async with` block
    waits for the tasks, cancels those that take longer than `grace`, and
    waits until these have ended too.

    Args:
        grace: How long leaving the block waits before it cancels, in seconds;
            None waits as long as it takes.

    Examples:
        >>> async def send(text):
        ...     await asyncio.sleep(0)
        ...     print("sent", text)
        >>> async def main():
        ...     async with BackgroundTasks(grace=5) as tasks:
        ...         tasks.start(send("mail"))
        ...         print("answered")
        >>> asyncio.run(main())
        answered
        sent mail
    """

    def __init__(self, grace: float | None = 10.0) -> None:
        self._grace = grace
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closed = False

    async def __aenter__(self) -> "BackgroundTasks":
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    def start(
        self, coro: Coroutine[Any, Any, T], *, name: str | None = None
    ) -> asyncio.Task[T]:
        """Run a coroutine as a background task.

        Args:
            coro: The coroutine.
            name: The name of the task, which the log shows.

        Returns:
            The task. You may await or cancel it, and need not keep it.

        Raises:
            RuntimeError: No event loop is running, or `close()` was called.
        """
        try:
            if self._closed:
                raise RuntimeError("the background tasks are closed")
            task = asyncio.create_task(coro, name=name)
        except RuntimeError:
            coro.close()
            raise
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    async def close(self) -> None:
        """Wait for the tasks, cancel those that take longer than `grace`.

        From its call on, no task can be started. When `close()` itself is
        cancelled, it cancels the tasks at once, and goes on when they have
        ended. More calls do no harm.

        Raises:
            RuntimeError: One of the background tasks calls it.
        """
        if asyncio.current_task() in self._tasks:
            raise RuntimeError("a background task cannot wait for itself")
        self._closed = True
        try:
            if self._tasks:
                await asyncio.wait(self._tasks, timeout=self._grace)
        finally:
            for task in self._tasks:
                task.cancel()
            await self._ended()

    async def _ended(self) -> None:
        cancelled = None
        while self._tasks:
            try:
                await asyncio.wait(self._tasks)
            except asyncio.CancelledError as error:  # for later
                cancelled = error
        if cancelled:
            raise cancelled

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            logger.error("task %r failed", task.get_name(), exc_info=error)
