"""BackgroundTasks: kept, logged, awaited, cancelled."""

import asyncio
import gc
import unittest
import weakref

from recipes.background_tasks import BackgroundTasks


class Work:
    """A coroutine that ends when it is told to, or is cancelled."""

    def __init__(self) -> None:
        self.started = asyncio.Event()
        self.finish = asyncio.Event()
        self.seen: list[str] = []

    async def run(self) -> str:
        self.started.set()
        try:
            await self.finish.wait()
            self.seen.append("finished")
        except asyncio.CancelledError:
            await asyncio.sleep(0)
            self.seen.append("cancelled")
            raise
        return "result"


async def fail() -> None:
    raise LookupError("no such price")


class Tasks(unittest.IsolatedAsyncioTestCase):
    async def test_nothing(self) -> None:
        async with BackgroundTasks():
            pass

    async def test_result_can_be_awaited(self) -> None:
        work = Work()
        async with BackgroundTasks() as tasks:
            task = tasks.start(work.run(), name="mail")
            self.assertEqual(task.get_name(), "mail")
            work.finish.set()
            self.assertEqual(await task, "result")

    async def test_tasks_are_kept(self) -> None:
        async def wait_for_nobody() -> None:
            await asyncio.get_running_loop().create_future()

        async with BackgroundTasks(grace=0) as tasks:
            task = weakref.ref(tasks.start(wait_for_nobody()))
            await asyncio.sleep(0)
            gc.collect()
            self.assertIsNotNone(task())

    async def test_tasks_that_are_done_are_not_kept(self) -> None:
        async with BackgroundTasks() as tasks:
            task = weakref.ref(tasks.start(asyncio.sleep(0)))
            while task() and not task().done():
                await asyncio.sleep(0)
            await asyncio.sleep(0)
            gc.collect()
            self.assertIsNone(task())

    async def test_failure_is_logged_and_the_others_go_on(self) -> None:
        work = Work()
        with self.assertLogs("recipes.background_tasks", "ERROR") as logs:
            async with BackgroundTasks() as tasks:
                tasks.start(work.run())
                tasks.start(fail(), name="prices")
                await work.started.wait()
                await asyncio.sleep(0)
                work.finish.set()
        self.assertEqual(work.seen, ["finished"])
        (record,) = logs.records
        self.assertEqual(record.getMessage(), "task 'prices' failed")
        self.assertIs(record.exc_info[0], LookupError)

    async def test_leaving_waits(self) -> None:
        work = Work()
        async with BackgroundTasks(grace=None) as tasks:
            tasks.start(work.run())
            asyncio.get_running_loop().call_soon(work.finish.set)
        self.assertEqual(work.seen, ["finished"])

    async def test_leaving_cancels_after_the_grace(self) -> None:
        work = Work()
        async with BackgroundTasks(grace=0.001) as tasks:
            tasks.start(work.run())
        self.assertEqual(work.seen, ["cancelled"])

    async def test_failure_while_being_cancelled_is_logged(self) -> None:
        async def fail_in_the_end() -> None:
            try:
                await asyncio.Event().wait()
            finally:
                raise OSError("cannot close")

        with self.assertLogs("recipes.background_tasks", "ERROR"):
            async with BackgroundTasks(grace=0.001) as tasks:
                tasks.start(fail_in_the_end())

    async def test_exception_of_the_block_goes_on_after_the_tasks(self) -> None:
        work = Work()
        with self.assertRaises(KeyError):
            async with BackgroundTasks() as tasks:
                tasks.start(work.run())
                asyncio.get_running_loop().call_soon(work.finish.set)
                raise KeyError
        self.assertEqual(work.seen, ["finished"])

    async def test_cancelled_half_way(self) -> None:
        work = Work()

        async def serve() -> None:
            async with BackgroundTasks() as tasks:
                tasks.start(work.run())
                await asyncio.Event().wait()

        task = asyncio.create_task(serve())
        await work.started.wait()
        task.cancel()
        await asyncio.sleep(0)
        self.assertEqual(work.seen, [])
        work.finish.set()
        with self.assertRaises(asyncio.CancelledError):
            await task
        self.assertEqual(work.seen, ["finished"])

    async def test_close_is_cancelled(self) -> None:
        work = Work()
        tasks = BackgroundTasks(grace=None)
        tasks.start(work.run())
        await work.started.wait()
        closing = asyncio.create_task(tasks.close())
        await asyncio.sleep(0)
        closing.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await closing
        self.assertEqual(work.seen, ["cancelled"])

    async def test_close_is_cancelled_while_the_tasks_clean_up(self) -> None:
        cleaning, finish = asyncio.Event(), asyncio.Event()

        async def slow_to_end() -> None:
            try:
                await asyncio.Event().wait()
            finally:
                cleaning.set()
                await finish.wait()

        tasks = BackgroundTasks(grace=0.001)
        task = tasks.start(slow_to_end())
        closing = asyncio.create_task(tasks.close())
        await cleaning.wait()
        closing.cancel()
        await asyncio.sleep(0)
        self.assertFalse(closing.done())
        finish.set()
        with self.assertRaises(asyncio.CancelledError):
            await closing
        self.assertTrue(task.cancelled())

    async def test_close_twice_and_start_afterwards(self) -> None:
        tasks = BackgroundTasks()
        await tasks.close()
        await tasks.close()
        with self.assertRaisesRegex(RuntimeError, "closed"):
            tasks.start(fail())

    async def test_a_task_cannot_close(self) -> None:
        async with BackgroundTasks() as tasks:
            with self.assertRaisesRegex(RuntimeError, "cannot wait for itself"), self.assertLogs():
                await tasks.start(tasks.close())


class WithoutLoop(unittest.TestCase):
    def test_start(self) -> None:
        with self.assertRaisesRegex(RuntimeError, "no running event loop"):
            BackgroundTasks().start(fail())


if __name__ == "__main__":
    unittest.main()
