"""no_leaks: what it finds, what it says, and what it leaves alone."""

import asyncio
import re
import unittest
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any
from unittest import mock

from recipes import no_leaks as module
from recipes.no_leaks import no_leaks


async def wait_for_ever() -> None:
    await asyncio.Event().wait()


async def fail() -> None:
    raise LookupError("no such price")


class Clean(unittest.IsolatedAsyncioTestCase):
    async def test_nothing(self) -> None:
        async with no_leaks():
            pass

    async def test_tasks_that_ended(self) -> None:
        async with no_leaks():
            async with asyncio.TaskGroup() as group:
                group.create_task(asyncio.sleep(0))
            with self.assertRaises(LookupError):
                await asyncio.create_task(fail())

    async def test_tasks_from_before_are_left_alone(self) -> None:
        task = asyncio.create_task(wait_for_ever())
        async with no_leaks():
            await asyncio.sleep(0)
        self.assertFalse(task.done())
        task.cancel()

    async def test_cancelled_task_may_end(self) -> None:
        async with no_leaks():
            task = asyncio.create_task(wait_for_ever())
            await asyncio.sleep(0)
            task.cancel()
        self.assertTrue(task.cancelled())

    async def test_grace(self) -> None:
        go_on = asyncio.Event()
        asyncio.get_running_loop().call_later(0.01, go_on.set)
        async with no_leaks(grace=60):
            task = asyncio.create_task(go_on.wait())
        self.assertTrue(task.done())

    async def test_entered_and_left_in_different_tasks(self) -> None:
        context = no_leaks()
        await asyncio.create_task(context.__aenter__())
        await context.__aexit__(None, None, None)


class Leaking(unittest.IsolatedAsyncioTestCase):
    def setUp(self) -> None:
        self.previous = mock.Mock()

    async def report(
        self, body: Callable[[], Coroutine[Any, Any, Any]], grace: float = 0
    ) -> AssertionError:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(self.previous)
        with self.assertRaises(AssertionError) as caught:
            async with no_leaks(grace):
                await body()
        self.assertIs(loop.get_exception_handler(), self.previous)
        self.previous.assert_not_called()
        self.assertEqual(asyncio.all_tasks(), {asyncio.current_task()})
        return caught.exception

    async def test_task(self) -> None:
        async def body() -> None:
            self.task = asyncio.create_task(wait_for_ever(), name="listener")

        for grace in [0, 0.001]:
            error = await self.report(body, grace)
            self.assertRegex(
                str(error),
                r"^the block left something behind:\n"
                r"- still running: <Task pending name='listener' coro=<wait_for_ever\(\) "
                r"running at .*test_no_leaks\.py:\d+> .*>$",
            )
            self.assertTrue(self.task.cancelled())
            self.assertIsNone(error.__cause__)

    async def test_many_tasks(self) -> None:
        async def body() -> None:
            for name in ["one", "two", "three"]:
                self.tasks = [*self.tasks, asyncio.create_task(wait_for_ever(), name=name)]

        self.tasks: list[asyncio.Task[None]] = []
        names = re.findall(r"name='(\w+)'", str(await self.report(body)))
        self.assertEqual(names, ["one", "three", "two"])

    async def test_task_that_fails_when_cancelled(self) -> None:
        async def work() -> None:
            try:
                await wait_for_ever()
            finally:
                raise OSError("cannot close")

        async def body() -> None:
            self.task = asyncio.create_task(work())

        error = await self.report(body)
        self.assertRegex(str(error), r"failed when cancelled: OSError\('cannot close'\)$")

    async def test_task_that_returns_when_cancelled(self) -> None:
        async def work() -> None:
            try:
                await wait_for_ever()
            except asyncio.CancelledError:
                return

        async def body() -> None:
            self.task = asyncio.create_task(work())

        self.assertRegex(str(await self.report(body)), r"^.*\n- still running: <Task .*>$")

    async def test_task_that_does_not_end(self) -> None:
        go_on = asyncio.Event()

        async def work() -> None:
            while not go_on.is_set():
                with suppress(asyncio.CancelledError):
                    await go_on.wait()

        with (
            mock.patch.object(module, "STUBBORN", 0.001),
            self.assertRaisesRegex(AssertionError, "did not end within 0.001 s when cancelled$"),
        ):
            async with no_leaks():
                task = asyncio.create_task(work())
        go_on.set()
        await task

    async def test_failed_task_that_nobody_awaited(self) -> None:
        async def body() -> None:
            task = asyncio.create_task(fail(), name="forgotten")
            await asyncio.wait([task])

        error = await self.report(body)
        self.assertRegex(
            str(error),
            r"^.*\n- unseen: Task exception was never retrieved: LookupError\('no such price'\)$",
        )
        self.assertIsInstance(error.__cause__, ExceptionGroup)
        self.assertIsInstance(error.__cause__.exceptions[0], LookupError)

    async def test_failed_task_in_a_reference_cycle(self) -> None:
        async def body() -> None:
            task = asyncio.create_task(fail())
            task.add_done_callback(lambda _: task)
            cycle: list[object] = [task]
            cycle.append(cycle)
            await asyncio.sleep(0)

        self.assertIn("never retrieved", str(await self.report(body)))

    async def test_callback_that_raises(self) -> None:
        async def body() -> None:
            asyncio.get_running_loop().call_soon(int, "seven")
            await asyncio.sleep(0)

        error = await self.report(body)
        self.assertRegex(str(error), r"- unseen: Exception in callback int.*: ValueError\(")
        self.assertIsInstance(error.__cause__.exceptions[0], ValueError)

    async def test_context_without_an_exception(self) -> None:
        async def body() -> None:
            asyncio.get_running_loop().call_exception_handler({"message": "something is odd"})

        error = await self.report(body)
        self.assertEqual(str(error), "the block left something behind:\n- unseen: something is odd")
        self.assertIsNone(error.__cause__)


class FailingBlock(unittest.IsolatedAsyncioTestCase):
    async def test_clean(self) -> None:
        with self.assertRaisesRegex(LookupError, "no such price") as caught:
            async with no_leaks():
                await fail()
        self.assertFalse(hasattr(caught.exception, "__notes__"))

    async def test_leaking(self) -> None:
        with self.assertRaisesRegex(LookupError, "no such price") as caught:
            async with no_leaks():
                task = asyncio.create_task(wait_for_ever(), name="listener")
                await fail()
        (note,) = caught.exception.__notes__
        self.assertRegex(note, "^the block left something behind:\n- .*'listener'")
        self.assertTrue(task.cancelled())

    async def test_cancelled(self) -> None:
        started = asyncio.Event()

        async def test() -> None:
            async with no_leaks():
                self.left = asyncio.create_task(wait_for_ever(), name="listener")
                started.set()
                await wait_for_ever()

        task = asyncio.create_task(test())
        await started.wait()
        task.cancel()
        with self.assertRaises(asyncio.CancelledError) as caught:
            await task
        self.assertTrue(self.left.cancelled())
        self.assertIn("listener", caught.exception.__notes__[0])

    async def test_cancelled_during_the_check(self) -> None:
        loop = asyncio.get_running_loop()
        previous = loop.get_exception_handler()
        left = asyncio.Event()

        async def test() -> None:
            async with no_leaks(grace=60):
                self.left = asyncio.create_task(wait_for_ever())
                left.set()

        task = asyncio.create_task(test())
        await left.wait()
        task.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await task
        self.assertIs(loop.get_exception_handler(), previous)
        self.left.cancel()

    def test_interrupted(self) -> None:
        async def test() -> None:
            async with no_leaks():
                raise KeyboardInterrupt

        with self.assertRaises(KeyboardInterrupt):
            asyncio.run(test())


if __name__ == "__main__":
    unittest.main()
