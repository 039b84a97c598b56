"""single_flight: who shares what when calls meet, fail and are cancelled."""

import asyncio
import sys
import unittest

from recipes.single_flight import SingleFlight


class Loader:
    """Loads when it is told to, and counts."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.cancelled = 0
        self.started = asyncio.Event()
        self.go_on = asyncio.Event()
        self.error: Exception | None = None
        self.error_in_cleanup: Exception | None = None
        self.value_in_spite: str | None = None

    async def __call__(self, key: str) -> str:
        self.calls.append(key)
        value = f"{key} {len(self.calls)}"
        self.started.set()
        try:
            await self.go_on.wait()
        except asyncio.CancelledError:
            self.cancelled += 1
            await asyncio.sleep(0)
            if self.error_in_cleanup:
                raise self.error_in_cleanup from None
            if self.value_in_spite:
                return self.value_in_spite
            raise
        if self.error:
            raise self.error
        return value


class GetTests(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        self.load = Loader()
        self.cache = SingleFlight(self.load)
        self.others = asyncio.all_tasks()

    async def asyncTearDown(self) -> None:
        left = asyncio.all_tasks() - self.others - {asyncio.current_task()}
        self.assertEqual(left, set())
        self.assertEqual(self.cache._flights, {})

    async def start(self, count: int, key: str = "tea") -> list[asyncio.Task[str]]:
        """Start calls, and return when all of them wait for a flight."""
        calls = [asyncio.create_task(self.cache.get(key)) for _ in range(count)]
        await self.load.started.wait()
        return calls

    async def test_concurrent_calls_share(self) -> None:
        calls = await self.start(3)
        self.load.go_on.set()
        self.assertEqual(await asyncio.gather(*calls), ["tea 1"] * 3)
        self.assertEqual(await self.cache.get("tea"), "tea 1")
        self.assertEqual(self.load.calls, ["tea"])

    async def test_keys_are_separate(self) -> None:
        self.load.go_on.set()
        calls = [self.cache.get("tea"), self.cache.get("cake"), self.cache.get("tea")]
        self.assertEqual(await asyncio.gather(*calls), ["tea 1", "cake 2", "tea 1"])
        self.assertEqual(self.load.calls, ["tea", "cake"])

    async def test_none_is_a_value(self) -> None:
        calls = []

        async def load(key: str) -> None:
            calls.append(key)

        cache = SingleFlight(load)
        self.assertIsNone(await cache.get("tea"))
        self.assertIsNone(await cache.get("tea"))
        self.assertEqual(calls, ["tea"])

    async def test_failure_reaches_every_call_and_is_not_kept(self) -> None:
        self.load.error = LookupError("no tea")
        calls = await self.start(3)
        self.load.go_on.set()
        results = await asyncio.gather(*calls, return_exceptions=True)
        self.assertEqual(results, [self.load.error] * 3)
        self.load.error = None
        self.assertEqual(await self.cache.get("tea"), "tea 2")

    async def test_call_between_the_end_and_its_news(self) -> None:
        """The second call runs after the flight ended and before the first call knows."""
        calls = []
        second = None

        async def load(key: str) -> str:
            nonlocal second
            calls.append(key)
            if len(calls) == 2:
                return "some tea"
            await asyncio.sleep(0)
            second = asyncio.create_task(cache.get(key))
            if key == "tea":
                raise LookupError("no tea")
            return "some cake"

        cache = SingleFlight(load)
        with self.assertRaises(LookupError):
            await cache.get("tea")
        self.assertEqual(await second, "some tea")
        calls.clear()
        self.assertEqual(await cache.get("cake"), "some cake")
        self.assertEqual(await second, "some cake")
        self.assertEqual(calls, ["cake"])

    async def test_cancelling_one_of_many(self) -> None:
        for victim in range(3):
            with self.subTest(victim=victim):
                self.cache.forget("tea")
                self.load.go_on.clear()
                self.load.started.clear()
                calls = await self.start(3)
                calls[victim].cancel()
                await asyncio.wait([calls[victim]])
                self.load.go_on.set()
                await asyncio.wait(calls)
                self.assertEqual([call.cancelled() for call in calls].count(True), 1)
                self.assertTrue(calls[victim].cancelled())
        self.assertEqual(self.load.cancelled, 0)
        self.assertEqual(self.load.calls, ["tea"] * 3)

    async def test_cancelling_the_last_cancels_the_flight(self) -> None:
        calls = await self.start(3)
        for call in calls:
            call.cancel()
        await asyncio.wait(calls)
        self.assertTrue(all(call.cancelled() for call in calls))
        self.assertEqual(self.load.cancelled, 1)
        self.load.go_on.set()
        self.assertEqual(await self.cache.get("tea"), "tea 2")

    async def test_flight_cancelled_by_others_before_it_starts(self) -> None:
        call = asyncio.create_task(self.cache.get("tea"))

        def cancel() -> None:
            self.cache._flights["tea"].task.cancel()

        asyncio.get_running_loop().call_soon(cancel)  # after the call, before its flight
        with self.assertRaises(asyncio.CancelledError):
            await call
        self.assertEqual(self.load.calls, [])
        self.load.go_on.set()
        self.assertEqual(await self.cache.get("tea"), "tea 1")

    async def test_a_call_does_not_join_a_cancelled_flight(self) -> None:
        (first,) = await self.start(1)
        first.cancel()
        await asyncio.sleep(0)
        self.assertFalse(first.done())  # it waits for the flight to end
        self.load.go_on.set()
        self.assertEqual(await self.cache.get("tea"), "tea 2")
        await asyncio.wait([first])
        self.assertTrue(first.cancelled())
        self.assertEqual(await self.cache.get("tea"), "tea 2")

    async def test_failure_in_cleanup_is_not_lost(self) -> None:
        self.load.error_in_cleanup = OSError("cannot close")
        (call,) = await self.start(1)
        call.cancel()
        with self.assertRaisesRegex(OSError, "cannot close"):
            await call

    async def test_value_in_spite_of_the_cancellation_is_not_kept(self) -> None:
        self.load.value_in_spite = "old tea"
        (call,) = await self.start(1)
        call.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await call
        self.load.go_on.set()
        self.assertEqual(await self.cache.get("tea"), "tea 2")

    async def test_load_that_was_cancelled_inside(self) -> None:
        async def load(key: str) -> str:
            raise asyncio.CancelledError

        cache = SingleFlight(load)
        for _ in range(2):
            with self.assertRaises(asyncio.CancelledError):
                await cache.get("tea")

    async def test_timeout_of_one_call(self) -> None:
        (patient,) = await self.start(1)
        with self.assertRaises(TimeoutError):
            async with asyncio.timeout(0):
                await self.cache.get("tea")
        self.load.go_on.set()
        self.assertEqual(await patient, "tea 1")

    async def test_forget(self) -> None:
        self.cache.forget("tea")
        (call,) = await self.start(1)
        self.cache.forget("tea")
        self.load.go_on.set()
        self.assertEqual(await self.cache.get("tea"), "tea 2")
        self.assertEqual(await call, "tea 1")
        self.assertEqual(await self.cache.get("tea"), "tea 2")
        self.cache.forget("tea")
        self.assertEqual(await self.cache.get("tea"), "tea 3")

    @unittest.skipIf(sys.version_info < (3, 12), "eager tasks came in Python 3.12")
    async def test_eager_tasks(self) -> None:
        async def load(key: str) -> str:
            return key.upper()

        loop = asyncio.get_running_loop()
        loop.set_task_factory(asyncio.eager_task_factory)
        self.addCleanup(loop.set_task_factory, None)
        cache = SingleFlight(load)
        self.assertEqual(await cache.get("tea"), "TEA")
        self.assertEqual(cache._values, {"tea": "TEA"})


class AcrossLoops(unittest.TestCase):
    def test_values_outlive_the_loop(self) -> None:
        calls = []

        async def load(key: str) -> str:
            calls.append(key)
            return key.upper()

        cache = SingleFlight(load)
        self.assertEqual(asyncio.run(cache.get("tea")), "TEA")
        self.assertEqual(asyncio.run(cache.get("tea")), "TEA")
        self.assertEqual(calls, ["tea"])

    def test_loop_ends_during_a_flight(self) -> None:
        load = Loader()
        cache = SingleFlight(load)

        async def leave() -> None:
            self.left = asyncio.create_task(cache.get("tea"))
            await load.started.wait()

        asyncio.run(leave())
        self.assertTrue(self.left.cancelled())
        self.assertEqual(load.cancelled, 1)
        load.go_on.set()
        self.assertEqual(asyncio.run(cache.get("tea")), "tea 2")


if __name__ == "__main__":
    unittest.main()
