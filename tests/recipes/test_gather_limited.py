"""gather_limited: order, limit, laziness, failures, cancellation."""

import asyncio
import unittest
from collections.abc import Iterator

from recipes.gather_limited import gather_limited


async def double(number: int) -> int:
    await asyncio.sleep(0)
    return 2 * number


class GatherLimited(unittest.IsolatedAsyncioTestCase):
    async def test_nothing(self) -> None:
        self.assertEqual(await gather_limited([], 3), [])

    async def test_limit_is_checked(self) -> None:
        for limit in (0, -1):
            with self.assertRaises(ValueError):
                await gather_limited([], limit)

    async def test_order_is_that_of_the_coroutines(self) -> None:
        last_is_done = asyncio.Event()

        async def first() -> str:
            await last_is_done.wait()
            return "first"

        async def last() -> str:
            last_is_done.set()
            return "last"

        self.assertEqual(await gather_limited([first(), last()], 2), ["first", "last"])

    async def test_limit_is_reached_and_kept(self) -> None:
        for limit in (1, 3, 20):
            running = most = 0

            async def work() -> None:
                nonlocal running, most
                running += 1
                most = max(most, running)
                await asyncio.sleep(0)
                running -= 1

            await gather_limited((work() for _ in range(10)), limit)
            self.assertEqual(most, min(limit, 10))

    async def test_coroutines_are_made_when_there_is_a_place(self) -> None:
        made, done = [], []

        async def work(number: int) -> None:
            await asyncio.sleep(0)
            done.append(number)

        def coros() -> Iterator:
            for number in range(6):
                made.append(number)
                self.assertLessEqual(len(made) - len(done), 2)
                yield work(number)

        await gather_limited(coros(), 2)
        self.assertEqual(done, [0, 1, 2, 3, 4, 5])

    async def test_first_failure_cancels_the_rest(self) -> None:
        seen = []
        started = asyncio.Event()

        async def wait() -> None:
            started.set()
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                seen.append("cancelled")
                raise

        async def fail() -> None:
            await started.wait()
            raise LookupError("no such price")

        async def never() -> None:
            seen.append("began")

        with self.assertRaises(ExceptionGroup) as caught:
            await gather_limited([wait(), fail(), never(), never()], 2)
        self.assertEqual(repr(caught.exception.exceptions), "(LookupError('no such price'),)")
        self.assertEqual(seen, ["cancelled"])

    async def test_second_exception_is_kept(self) -> None:
        async def fail_in_the_end() -> None:
            try:
                await asyncio.Event().wait()
            finally:
                raise OSError("cannot close")

        async def fail() -> None:
            raise LookupError

        with self.assertRaises(ExceptionGroup) as caught:
            await gather_limited((make() for make in (fail_in_the_end, fail)), 2)
        kinds = {type(error) for error in caught.exception.exceptions}
        self.assertEqual(kinds, {LookupError, OSError})

    async def test_the_iterable_fails(self) -> None:
        def coros() -> Iterator:
            yield double(1)
            raise LookupError("no more")

        for limit in (1, 5):
            with self.assertRaises(ExceptionGroup) as caught:
                await gather_limited(coros(), limit)
            self.assertEqual(repr(caught.exception.exceptions), "(LookupError('no more'),)")

    async def test_something_else_than_a_coroutine(self) -> None:
        with self.assertRaises(ExceptionGroup) as caught:
            await gather_limited([double(1), None, double(2)], 5)
        self.assertIsInstance(caught.exception.exceptions[0], TypeError)

    async def test_cancelled_half_way(self) -> None:
        started = asyncio.Event()
        seen = []

        async def wait() -> None:
            try:
                started.set()
                await asyncio.Event().wait()
            finally:
                await asyncio.sleep(0)
                seen.append("cleaned up")

        task = asyncio.create_task(gather_limited([wait(), double(1), double(2)], 1))
        await started.wait()
        task.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await task
        self.assertEqual(seen, ["cleaned up"])
        self.assertEqual(asyncio.all_tasks(), {asyncio.current_task()})

    async def test_cancelled_before_it_began(self) -> None:
        task = asyncio.create_task(gather_limited([], 1))
        task.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await task

    async def test_a_coroutine_that_cancels_itself(self) -> None:
        async def cancel() -> None:
            raise asyncio.CancelledError

        with self.assertRaises(asyncio.CancelledError):
            await gather_limited([double(1), cancel(), double(2)], 1)


if __name__ == "__main__":
    unittest.main()
