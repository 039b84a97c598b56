"""retry: attempts, waiting times, deadline, cancellation."""

import asyncio
import unittest
from collections.abc import Callable
from unittest import mock

from recipes.retry import retry


class Flaky:
    """A coroutine function that gives one answer after the other."""

    def __init__(self, *answers: object) -> None:
        self.answers = list(answers)

    async def __call__(self) -> object:
        await sleep(0)
        answer = self.answers.pop(0)
        if isinstance(answer, BaseException):
            raise answer
        if callable(answer):
            return await answer()
        return answer


sleep = asyncio.sleep


class Retry(unittest.IsolatedAsyncioTestCase):
    """Waiting takes no time, and the chance is that of the longest wait."""

    def setUp(self) -> None:
        self.waits: list[float] = []
        self.while_waiting: Callable[[], None] = lambda: None

        async def no_sleep(seconds: float) -> None:
            self.waits.append(seconds)
            self.while_waiting()
            await sleep(0)

        for patch in (
            mock.patch("asyncio.sleep", no_sleep),
            mock.patch("random.uniform", lambda low, high: low + high),
        ):
            patch.start()
            self.addCleanup(patch.stop)

    async def asyncSetUp(self) -> None:
        asyncio.get_running_loop().set_debug(False)  # it would report two hours as slow

    async def test_success_at_once(self) -> None:
        self.assertEqual(await retry(Flaky("fine"), OSError), "fine")
        self.assertEqual(self.waits, [])

    async def test_waits_double_up_to_the_cap(self) -> None:
        flaky = Flaky(*[OSError("busy")] * 5, "fine")
        with self.assertLogs("recipes.retry", "INFO") as logs:
            result = await retry(flaky, OSError, attempts=6, base=1, cap=5)
        self.assertEqual(result, "fine")
        self.assertEqual(self.waits, [1, 2, 4, 5, 5])
        self.assertEqual(logs.records[0].getMessage(), "attempt 1 failed: OSError('busy')")

    async def test_waits_begin_at_zero(self) -> None:
        with mock.patch("random.uniform", lambda low, high: low):
            await retry(Flaky(OSError(), "fine"), OSError)
        self.assertEqual(self.waits, [0])

    async def test_last_exception_is_raised(self) -> None:
        flaky = Flaky(OSError("first"), OSError("second"), "too late")
        with self.assertRaisesRegex(OSError, "second"):
            await retry(flaky, OSError, attempts=2)
        self.assertEqual(len(self.waits), 1)

    async def test_one_attempt(self) -> None:
        with self.assertRaisesRegex(OSError, "first"):
            await retry(Flaky(OSError("first")), OSError, attempts=1)

    async def test_no_attempt(self) -> None:
        with self.assertRaises(ValueError):
            await retry(Flaky("fine"), OSError, attempts=0)

    async def test_other_exceptions_are_raised_at_once(self) -> None:
        with self.assertRaises(LookupError):
            await retry(Flaky(LookupError(), "too late"), (OSError, ValueError))
        self.assertEqual(self.waits, [])

    async def test_cancelled_error_is_never_retried(self) -> None:
        flaky = Flaky(asyncio.CancelledError(), "too late")
        with self.assertRaises(asyncio.CancelledError):
            await retry(flaky, BaseException)
        self.assertEqual(flaky.answers, ["too late"])

    async def test_cancelled_half_way(self) -> None:
        waiting = asyncio.Event()

        async def hang() -> None:
            waiting.set()
            await asyncio.Event().wait()

        task = asyncio.create_task(retry(Flaky(OSError(), hang, "too late"), OSError))
        await waiting.wait()
        task.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await task

    async def test_cancelled_while_it_waits(self) -> None:
        flaky = Flaky(OSError(), "too late")
        task = asyncio.create_task(retry(flaky, OSError))
        self.while_waiting = task.cancel
        with self.assertRaises(asyncio.CancelledError):
            await task
        self.assertEqual(flaky.answers, ["too late"])

    async def hang(self) -> None:
        """Wait for ever, for the loop two hours later."""
        loop = asyncio.get_running_loop()
        later = loop.time() + 7200
        with mock.patch.object(loop, "time", return_value=later):
            await asyncio.Event().wait()

    async def test_deadline_cuts_off_an_attempt(self) -> None:
        flaky = Flaky(OSError("busy"), self.hang)
        with self.assertRaises(TimeoutError) as caught:
            await retry(flaky, Exception, deadline=3600)
        self.assertEqual(repr(caught.exception.__cause__), "OSError('busy')")

    async def test_deadline_cuts_off_the_first_attempt(self) -> None:
        with self.assertRaises(TimeoutError) as caught:
            await retry(Flaky(self.hang), Exception, deadline=3600)
        self.assertIsInstance(caught.exception.__cause__, asyncio.CancelledError)

    async def test_no_wait_goes_beyond_the_deadline(self) -> None:
        flaky = Flaky(OSError("busy"), OSError("still busy"), "too late")
        with self.assertRaisesRegex(OSError, "still busy"):
            await retry(flaky, OSError, base=1800, cap=3600, deadline=3000)
        self.assertEqual(self.waits, [1800])

    async def test_timeouts_of_the_function_are_its_own(self) -> None:
        self.assertEqual(await retry(Flaky(TimeoutError(), 1), TimeoutError, deadline=3600), 1)
        with self.assertRaisesRegex(TimeoutError, "mine"):
            await retry(Flaky(TimeoutError("mine")), OSError, attempts=1, deadline=3600)
        with self.assertRaisesRegex(TimeoutError, "mine") as caught:
            await retry(Flaky(ValueError(), TimeoutError("mine")), ValueError, deadline=3600)
        self.assertIsNone(caught.exception.__cause__)

    async def test_many_attempts(self) -> None:
        flaky = Flaky(*[OSError()] * 2000, "fine")
        self.assertEqual(await retry(flaky, OSError, attempts=2001), "fine")
        self.assertEqual(max(self.waits), 10)


if __name__ == "__main__":
    unittest.main()
