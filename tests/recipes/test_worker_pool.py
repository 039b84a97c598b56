"""worker_pool: both ways to end, errors from each side, and calls of put() that have to wait."""

import asyncio
import unittest

from recipes.worker_pool import worker_pool


async def wait_for_ever(item: object = None) -> None:
    await asyncio.Event().wait()


async def turns(count: int = 5) -> None:
    """Let everything that can run get on."""
    for _ in range(count):
        await asyncio.sleep(0)


class PoolTests(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        self.before = asyncio.all_tasks()
        self.handled: list[int] = []
        self.go_on = asyncio.Event()

    async def asyncTearDown(self) -> None:
        left = asyncio.all_tasks() - self.before - {asyncio.current_task()}
        self.assertEqual(left, set())
        self.assertEqual(asyncio.current_task().cancelling(), 0)

    async def handle(self, item: int) -> None:
        await self.go_on.wait()
        self.handled.append(item)


class Drain(PoolTests):
    async def test_nothing_to_do(self) -> None:
        async with worker_pool(self.handle):
            pass
        async with worker_pool(self.handle):
            await turns()
        self.assertEqual(self.handled, [])

    async def test_every_item_is_handled(self) -> None:
        for workers, backlog in [(1, 1), (3, 1), (1, 100), (3, 100)]:
            with self.subTest(workers=workers, backlog=backlog):
                self.handled.clear()
                self.go_on.set()
                async with worker_pool(self.handle, workers=workers, backlog=backlog) as put:
                    for item in range(20):
                        await put(item)
                self.assertEqual(sorted(self.handled), list(range(20)))

    async def test_items_put_before_the_first_worker_runs(self) -> None:
        self.go_on.set()
        async with worker_pool(self.handle, workers=1, backlog=3) as put:
            for item in range(3):
                await put(item)
            self.assertEqual(self.handled, [])
        self.assertEqual(self.handled, [0, 1, 2])

    async def test_as_many_at_a_time_as_workers(self) -> None:
        running = most = 0

        async def handle(item: int) -> None:
            nonlocal running, most
            running += 1
            most = max(most, running)
            await turns()
            running -= 1

        async with worker_pool(handle, workers=3) as put:
            for item in range(20):
                await put(item)
        self.assertEqual((running, most), (0, 3))

    async def test_put_waits_while_the_queue_is_full(self) -> None:
        accepted: list[int] = []
        async with worker_pool(self.handle, workers=2, backlog=3) as put:

            async def produce() -> None:
                for item in range(10):
                    await put(item)
                    accepted.append(item)

            producer = asyncio.create_task(produce())
            await turns(30)
            self.assertEqual(accepted, [0, 1, 2, 3, 4])  # two in progress, three in the queue
            self.go_on.set()
            await producer
        self.assertEqual(sorted(self.handled), list(range(10)))

    async def test_cancelled_put_puts_nothing(self) -> None:
        async with worker_pool(self.handle, workers=1, backlog=1) as put:
            await put(1)
            await turns()
            await put(2)
            waiting = asyncio.create_task(put(3))
            await turns()
            waiting.cancel()
            await asyncio.wait([waiting])
            self.go_on.set()
            await put(4)
        self.assertEqual(self.handled, [1, 2, 4])

    async def test_waiting_put_fails_when_the_pool_stops(self) -> None:
        async with worker_pool(self.handle, workers=1, backlog=1) as put:
            await put(1)
            await turns()
            await put(2)
            waiting = [asyncio.create_task(put(item)) for item in [3, 4, 5]]
            await turns()
            asyncio.get_running_loop().call_soon(self.go_on.set)
        self.assertEqual(self.handled, [1, 2])
        for error in await asyncio.gather(*waiting, return_exceptions=True):
            self.assertRegex(repr(error), "RuntimeError.*no more items")
        for _ in range(3):
            with self.assertRaisesRegex(RuntimeError, "no more items"):
                await put(6)

    async def test_handle_may_put(self) -> None:
        async def handle(item: int) -> None:
            self.handled.append(item)
            if item < 3:
                await put(item + 1)
            else:
                self.go_on.set()

        async with worker_pool(handle, workers=1) as put:
            await put(0)
            await self.go_on.wait()
        self.assertEqual(self.handled, [0, 1, 2, 3])


class Cancel(PoolTests):
    async def test_error_in_the_block(self) -> None:
        with self.assertRaises(ExceptionGroup) as caught:
            async with worker_pool(self.handle, workers=2) as put:
                for item in range(5):
                    await put(item)
                await turns()
                raise LookupError("no such price")
        self.assertEqual(repr(caught.exception.exceptions), "(LookupError('no such price'),)")
        self.assertEqual(self.handled, [])

    async def test_block_cancelled(self) -> None:
        started = asyncio.Event()

        async def main() -> None:
            async with worker_pool(self.handle) as put:
                await put(1)
                started.set()
                await wait_for_ever()

        task = asyncio.create_task(main())
        await started.wait()
        task.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await task
        self.assertEqual(self.handled, [])

    async def test_cancelled_while_draining(self) -> None:
        started = asyncio.Event()

        async def handle(item: int) -> None:
            started.set()
            await wait_for_ever()

        async def main() -> None:
            async with worker_pool(handle) as put:
                await put(1)

        task = asyncio.create_task(main())
        await started.wait()
        task.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await task

    async def test_time_limit_for_draining(self) -> None:
        with self.assertRaises(TimeoutError):
            async with asyncio.timeout(0.001), worker_pool(wait_for_ever) as put:
                await put(1)

    async def test_workers_may_clean_up(self) -> None:
        cleaned = []

        async def handle(item: int) -> None:
            try:
                await wait_for_ever()
            finally:
                await turns()
                cleaned.append(item)

        with self.assertRaises(ExceptionGroup):
            async with worker_pool(handle, workers=2) as put:
                for item in range(3):
                    await put(item)
                await turns()
                raise LookupError
        self.assertEqual(sorted(cleaned), [0, 1])


class Errors(PoolTests):
    async def test_error_in_one_of_many(self) -> None:
        async def handle(item: int) -> None:
            if item == 2:
                raise LookupError("no such price")
            await wait_for_ever()

        with self.assertRaises(ExceptionGroup) as caught:
            async with worker_pool(handle) as put:
                for item in range(4):
                    await put(item)
                await wait_for_ever()
        self.assertEqual(repr(caught.exception.exceptions), "(LookupError('no such price'),)")

    async def test_error_while_draining(self) -> None:
        async def handle(item: int) -> None:
            raise LookupError(item)

        with self.assertRaises(ExceptionGroup) as caught:
            async with worker_pool(handle, workers=1) as put:
                await put(1)
                await put(2)
        self.assertEqual(repr(caught.exception.exceptions), "(LookupError(1),)")

    async def test_errors_of_several_are_all_there(self) -> None:
        async def handle(item: int) -> None:
            await self.go_on.wait()
            raise LookupError(item)

        with self.assertRaises(ExceptionGroup) as caught:
            async with worker_pool(handle) as put:
                await put(1)
                await put(2)
                await turns()
                self.go_on.set()
        errors = sorted(map(repr, caught.exception.exceptions))
        self.assertEqual(errors, ["LookupError(1)", "LookupError(2)"])

    async def test_put_does_not_hang_when_a_worker_failed(self) -> None:
        async def handle(item: int) -> None:
            raise LookupError(item)

        outsiders = []
        with self.assertRaises(ExceptionGroup):
            async with worker_pool(handle, workers=1, backlog=1) as put:
                outsiders = [asyncio.create_task(put(item)) for item in range(4)]
                await wait_for_ever()
        results = await asyncio.gather(*outsiders, return_exceptions=True)
        self.assertIsNone(results[0])
        self.assertRegex(repr(results[-1]), "RuntimeError.*no more items")

    async def test_cancellation_inside_handle_is_an_error(self) -> None:
        async def handle(item: int) -> None:
            other = asyncio.create_task(wait_for_ever())
            other.cancel()
            await other

        with self.assertRaises(ExceptionGroup) as caught:
            async with worker_pool(handle, workers=1) as put:
                await put(1)
                await put(2)
        (error,) = caught.exception.exceptions
        self.assertRegex(repr(error), "RuntimeError.*awaited something that was cancelled")
        self.assertIsInstance(error.__cause__, asyncio.CancelledError)

    async def test_arguments(self) -> None:
        for arguments in [{"workers": 0}, {"backlog": 0}]:
            with self.assertRaisesRegex(ValueError, "1 or more"):
                async with worker_pool(self.handle, **arguments):
                    self.fail("entered")


if __name__ == "__main__":
    unittest.main()
