"""Run several coroutines at once and take the first that succeeds.

From the asyncio Field Guide. MIT-0: free to paste. Python 3.11 and later.
The idea is that of JavaScript's `Promise.any()`, without leaving the others
running,
<https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Promise/any>.
"""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


async def first_success(*coros: Coroutine[Any, Any, T]) -> T:
    """Return the result of the first coroutine that does not raise.

    All start at once, each in a task of its own. When one succeeds, the others
    are cancelled, and `first_success()` returns when they have ended. What
    they raise is dropped, and so is the result of one that succeeds in the
    same moment.

    Args:
        *coros: The coroutines, one or more.

    Returns:
        The result of the coroutine that succeeded first.

    Raises:
        ValueError: There are no coroutines.
        ExceptionGroup: All coroutines failed. Their exceptions are in it, in
            the order of `coros`. It is a BaseExceptionGroup if one of them is
            a CancelledError that did not come from here.

    Examples:
        >>> async def mirror(name, fails):
        ...     await asyncio.sleep(0)
        ...     if fails:
        ...         raise OSError(name)
        ...     return name
        >>> asyncio.run(first_success(mirror("a", True), mirror("b", False)))
        'b'
    """
    if not coros:
        raise ValueError("first_success() needs a coroutine")
    winners: list[T] = []
    errors: dict[int, BaseException] = {}
    decided = asyncio.Event()

    async def attempt(number: int, coro: Coroutine[Any, Any, T]) -> None:
        try:
            winners.append(await coro)
        except (Exception, asyncio.CancelledError) as error:
            errors[number] = error
        if winners or len(errors) == len(coros):
            decided.set()

    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(attempt(number, coro))
            for number, coro in enumerate(coros)
        ]
        await decided.wait()
        for task in tasks:
            task.cancel()
    if winners:
        return winners[0]
    raise BaseExceptionGroup(
        "no coroutine succeeded", [errors[number] for number in sorted(errors)]
    )
