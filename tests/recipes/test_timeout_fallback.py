"""timeout_fallback: whose timeout it was, who was cancelled, and what the awaitable still did."""

import asyncio
import unittest

from recipes.timeout_fallback import timeout_default, timeout_fallback

TINY = 0.001


async def never() -> str:
    await asyncio.Event().wait()
    return "never"


async def other() -> str:
    await asyncio.sleep(0)
    return "fallback"


async def not_called() -> str:
    raise AssertionError("the fallback was called")


class TimeoutFallback(unittest.IsolatedAsyncioTestCase):
    async def test_in_time(self) -> None:
        for seconds in [60, None]:
            result = await timeout_fallback(asyncio.sleep(0, "result"), seconds, not_called)
            self.assertEqual(result, "result")

    async def test_too_late(self) -> None:
        self.assertEqual(await timeout_fallback(never(), TINY, other), "fallback")

    async def test_no_time_at_all(self) -> None:
        async def at_once() -> str:
            return "at once"

        for seconds in [0, -1]:
            self.assertEqual(await timeout_fallback(never(), seconds, other), "fallback")
            self.assertEqual(await timeout_fallback(at_once(), seconds, not_called), "at once")

    async def test_none_is_a_result(self) -> None:
        self.assertIsNone(await timeout_fallback(asyncio.sleep(0), 60, not_called))

    async def test_awaitable_has_ended_before_the_fallback_starts(self) -> None:
        steps = []

        async def slow() -> None:
            try:
                await never()
            finally:
                await asyncio.sleep(0)
                steps.append("cleaned up")

        async def fallback() -> None:
            steps.append("fallback")

        await timeout_fallback(slow(), TINY, fallback)
        self.assertEqual(steps, ["cleaned up", "fallback"])

    async def test_task_is_cancelled_at_the_limit(self) -> None:
        task = asyncio.create_task(never())
        self.assertEqual(await timeout_fallback(task, TINY, other), "fallback")
        self.assertTrue(task.cancelled())

    async def test_error_in_awaitable(self) -> None:
        async def fail() -> None:
            raise LookupError("no such price")

        with self.assertRaisesRegex(LookupError, "no such price"):
            await timeout_fallback(fail(), 60, not_called)

    async def test_timeout_error_from_inside_is_raised(self) -> None:
        async def fail() -> None:
            raise TimeoutError("theirs")

        with self.assertRaisesRegex(TimeoutError, "theirs"):
            await timeout_fallback(fail(), 60, not_called)

    async def test_timeout_error_from_inside_at_the_limit_is_raised(self) -> None:
        async def fail() -> None:
            try:
                await never()
            except asyncio.CancelledError:
                raise TimeoutError("theirs") from None

        with self.assertRaisesRegex(TimeoutError, "theirs"):
            await timeout_fallback(fail(), TINY, not_called)

    async def test_error_in_cleanup_is_raised(self) -> None:
        async def fail() -> None:
            try:
                await never()
            finally:
                raise OSError("cannot close")

        with self.assertRaisesRegex(OSError, "cannot close"):
            await timeout_fallback(fail(), TINY, not_called)

    async def test_result_at_the_limit_is_returned(self) -> None:
        async def stubborn() -> str:
            try:
                return await never()
            except asyncio.CancelledError:
                return "after all"

        self.assertEqual(await timeout_fallback(stubborn(), TINY, not_called), "after all")

    async def test_error_in_fallback_knows_nothing_of_the_timeout(self) -> None:
        async def fail() -> None:
            raise TimeoutError("of the fallback")

        with self.assertRaisesRegex(TimeoutError, "of the fallback") as caught:
            await timeout_fallback(never(), TINY, fail)
        self.assertIsNone(caught.exception.__context__)

    async def test_caller_cancelled_while_it_waits(self) -> None:
        started = asyncio.Event()

        async def work() -> None:
            started.set()
            await never()

        task = asyncio.create_task(timeout_fallback(work(), 60, not_called))
        await started.wait()
        task.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await task

    async def test_caller_cancelled_at_the_limit(self) -> None:
        async def work() -> None:
            try:
                await never()
            finally:
                task.cancel()  # the limit has cancelled this task already

        task = asyncio.create_task(timeout_fallback(work(), TINY, not_called))
        with self.assertRaises(asyncio.CancelledError):
            await task

    async def test_caller_cancelled_in_the_fallback(self) -> None:
        started = asyncio.Event()

        async def fallback() -> None:
            started.set()
            await never()

        task = asyncio.create_task(timeout_fallback(never(), TINY, fallback))
        await started.wait()
        task.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await task

    async def test_nested_limits(self) -> None:
        inner = timeout_fallback(never(), 60, not_called)
        self.assertEqual(await timeout_fallback(inner, TINY, other), "fallback")

    async def test_nothing_to_wait_for(self) -> None:
        with self.assertRaises(TypeError):
            await timeout_fallback(None, 60, not_called)


class TimeoutDefault(unittest.IsolatedAsyncioTestCase):
    async def test_in_time(self) -> None:
        self.assertEqual(await timeout_default(asyncio.sleep(0, 1), 60, 2), 1)

    async def test_too_late(self) -> None:
        self.assertEqual(await timeout_default(never(), TINY, 2), 2)

    async def test_default_is_not_called(self) -> None:
        self.assertIs(await timeout_default(never(), TINY, other), other)


if __name__ == "__main__":
    unittest.main()
