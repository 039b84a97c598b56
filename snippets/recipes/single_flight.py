"""An asynchronous cache: calls for one key at one time share one computation.

From the asyncio Field Guide. MIT-0: free to paste. Python 3.11 and later. The
idea is that of Go's
[singleflight](https://pkg.go.dev/golang.org/x/sync/singleflight), with a cache
behind it.
"""

import asyncio
from collections.abc import Callable, Coroutine, Hashable
from typing import Any, Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class _Flight(Generic[V]):
    task: asyncio.Task[V]
    waiters = 0


class SingleFlight(Generic[K, V]):
    """Load the value of a key once, for all who ask meanwhile, and keep it.

    Concurrent calls for one key wait for the same task, the flight. Cancelling
    one of them does not disturb the others. When the last one is cancelled,
    nobody wants the value any more: the flight is cancelled too, and that call
    waits until it has ended. A failure goes to every call that waits, and is
    not kept: the next call tries again.

    Values are kept until `forget()`; there is no limit to their number. A
    flight runs in a copy of the context of the call that started it. Use one
    object from one event loop.

    Args:
        load: Called with the key, its result is awaited. A `load()` that asks
            this cache for the key it is loading waits for itself, for ever.

    Examples:
        >>> async def load(number):
        ...     print("loading", number)
        ...     await asyncio.sleep(0)
        ...     return number * number
        >>> async def main():
        ...     squares = SingleFlight(load)
        ...     calls = [squares.get(7), squares.get(7), squares.get(7)]
        ...     print(await asyncio.gather(*calls))
        ...     print(await squares.get(7))
        >>> asyncio.run(main())
        loading 7
        [49, 49, 49]
        49
    """

    def __init__(self, load: Callable[[K], Coroutine[Any, Any, V]]) -> None:
        self._load = load
        self._values: dict[K, V] = {}
        self._flights: dict[K, _Flight[V]] = {}

    async def get(self, key: K) -> V:
        """Return the value of a key, loading it if it is not there.

        Args:
            key: What to load.

        Returns:
            What `load(key)` returned, now or earlier.

        Raises:
            Exception: Whatever `load(key)` raises, in every call that waits
                for this flight. If the last call is cancelled and `load()`
                then fails in its cleanup, that failure takes the place of the
                `asyncio.CancelledError`.
        """
        if key in self._values:
            return self._values[key]
        flight = self._flights.get(key)
        if flight is None:
            flight = self._flights[key] = _Flight()
            flight.task = asyncio.create_task(self._fly(key, flight))
        flight.waiters += 1
        try:
            # Unlike `await flight.task`, this does not cancel the task.
            await asyncio.wait([flight.task])
        except asyncio.CancelledError:
            if flight.waiters == 1:
                self._land(key, flight)  # from here on, nobody joins it
                flight.task.cancel()
                await asyncio.wait([flight.task])
                if not flight.task.cancelled():
                    flight.task.result()  # raises if load() failed
            raise
        finally:
            flight.waiters -= 1
            if not flight.waiters:
                self._land(key, flight)  # if it was cancelled before its start
        return flight.task.result()

    def forget(self, key: K) -> None:
        """Drop the value of a key, so that the next call loads it again.

        Calls that wait for a flight still get its value, but it is not kept,
        and later calls do not join it.

        Args:
            key: The key. Nothing happens if it has no value.
        """
        self._values.pop(key, None)
        self._flights.pop(key, None)

    async def _fly(self, key: K, flight: _Flight[V]) -> V:
        try:
            value = await self._load(key)
            if self._flights.get(key) is flight:
                self._values[key] = value
            return value
        finally:
            self._land(key, flight)

    def _land(self, key: K, flight: _Flight[V]) -> None:
        if self._flights.get(key) is flight:
            del self._flights[key]
