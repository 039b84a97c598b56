"""periodic: the times of the calls on a clock of our own, failures, cancellation."""

import asyncio
import unittest
from collections.abc import Callable, Iterable
from unittest import mock

from recipes.periodic import periodic

sleep = asyncio.sleep


class Clock:
    """The time of a loop, in which only sleeping and what `takes` says takes time."""

    def __init__(self, start: float = 100.0, early: float = 0.0) -> None:
        self.time = start
        self.early = early

    def now(self) -> float:
        return self.time

    async def sleep(self, seconds: float) -> None:
        self.time += max(0.0, seconds - self.early)
        await sleep(0)

    def calls(self, period: float, takes: Iterable[float]) -> list[float]:
        """Return the times of the calls that take these times."""
        times: list[float] = []
        rest = iter(takes)

        async def function() -> None:
            times.append(self.time)
            try:
                self.time += next(rest)
            except StopIteration:
                raise LookupError from None

        async def main() -> None:
            loop = asyncio.get_running_loop()
            with mock.patch.object(loop, "time", self.now):
                await periodic(function, period)

        with mock.patch("asyncio.sleep", self.sleep):
            try:
                asyncio.run(main())
            except LookupError:
                return times
        raise AssertionError("it has ended")


class Times(unittest.TestCase):
    def test_period_is_from_call_to_call(self) -> None:
        self.assertEqual(Clock(100).calls(10, [0, 3, 9, 0]), [100, 110, 120, 130, 140])

    def test_no_drift(self) -> None:
        times = Clock(0).calls(0.1, [0.03] * 1000)
        self.assertAlmostEqual(times[-1], 100.0)

    def test_missed_times_are_left_out(self) -> None:
        self.assertEqual(Clock(0).calls(10, [25, 1, 0]), [0, 30, 40, 50])

    def test_a_call_that_takes_exactly_the_period(self) -> None:
        self.assertEqual(Clock(0).calls(10, [10, 10, 20]), [0, 10, 20, 40])

    def test_a_timer_that_comes_early_does_not_call_twice(self) -> None:
        times = Clock(0, early=0.25).calls(10, [0, 0, 0])
        self.assertEqual(times, [0, 9.75, 19.75, 29.75])


class Ends(unittest.IsolatedAsyncioTestCase):
    async def test_period_is_checked(self) -> None:
        for period in (0, -1):
            with self.assertRaises(ValueError):
                await periodic(sleep, period)

    async def test_exception_ends_it(self) -> None:
        async def fail() -> None:
            raise LookupError("no such price")

        with self.assertRaisesRegex(LookupError, "no such price"):
            await periodic(fail, 60)

    async def test_something_that_cannot_be_awaited(self) -> None:
        function: Callable = lambda: None  # noqa: E731
        with self.assertRaises(TypeError):
            await periodic(function, 60)

    async def test_cancelled_in_a_call(self) -> None:
        started = asyncio.Event()
        seen = []

        async def function() -> None:
            try:
                started.set()
                await asyncio.Event().wait()
            finally:
                await sleep(0)
                seen.append("cleaned up")

        task = asyncio.create_task(periodic(function, 60))
        await started.wait()
        task.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await task
        self.assertEqual(seen, ["cleaned up"])

    async def test_cancelled_between_calls(self) -> None:
        called = asyncio.Event()

        async def function() -> None:
            called.set()

        task = asyncio.create_task(periodic(function, 60))
        await called.wait()
        task.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await task

    async def test_a_call_that_never_waits_leaves_the_loop_its_turn(self) -> None:
        calls = 0

        async def function() -> None:
            nonlocal calls
            calls += 1
            if calls == 3:
                task.cancel()

        task = asyncio.create_task(periodic(function, 1e-9))
        with self.assertRaises(asyncio.CancelledError):
            await task
        self.assertEqual(calls, 3)


if __name__ == "__main__":
    unittest.main()
