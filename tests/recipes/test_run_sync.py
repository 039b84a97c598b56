"""run_sync: with and without a running loop, interrupted, and called with the wrong thing."""

import asyncio
import contextvars
import threading
import unittest

from ctrl_c import interrupt_main_thread
from recipes.run_sync import run_sync

name = contextvars.ContextVar("name", default="nobody")


async def answer() -> int:
    await asyncio.sleep(0)
    return 42


async def fail() -> None:
    raise LookupError("no such price")


async def greet() -> str:
    seen = name.get()
    name.set("somebody else")
    return f"{seen} in {threading.current_thread().name}"


class WithoutLoop(unittest.TestCase):
    def test_result(self) -> None:
        self.assertEqual(run_sync(answer()), 42)

    def test_exception(self) -> None:
        with self.assertRaisesRegex(LookupError, "no such price") as caught:
            run_sync(fail())
        self.assertIsNone(caught.exception.__context__)

    def test_not_awaitable(self) -> None:
        with self.assertRaises(TypeError):
            run_sync(None)

    def test_context_variables(self) -> None:
        name.set("Ada")
        self.assertEqual(run_sync(greet()), "Ada in MainThread")
        self.assertEqual(name.get(), "Ada")

    def test_current_loop_stays(self) -> None:
        loop = asyncio.new_event_loop()
        self.addCleanup(loop.close)
        self.addCleanup(asyncio.set_event_loop, None)
        asyncio.set_event_loop(loop)
        run_sync(answer())
        self.assertIs(asyncio.get_event_loop(), loop)


class WithRunningLoop(unittest.IsolatedAsyncioTestCase):
    async def test_result(self) -> None:
        self.assertEqual(run_sync(answer()), 42)

    async def test_exception(self) -> None:
        with self.assertRaisesRegex(LookupError, "no such price"):
            run_sync(fail())

    async def test_not_awaitable(self) -> None:
        with self.assertRaises(TypeError):
            run_sync(None)

    async def test_context_variables(self) -> None:
        name.set("Ada")
        self.assertRegex(run_sync(greet()), "Ada in run_sync")
        self.assertEqual(name.get(), "Ada")

    async def test_nested(self) -> None:
        async def outer() -> int:
            return run_sync(answer())

        self.assertEqual(run_sync(outer()), 42)

    async def test_tasks_left_behind_are_cancelled(self) -> None:
        left = []

        async def start() -> None:
            left.append(asyncio.create_task(asyncio.Event().wait()))

        run_sync(start())
        self.assertTrue(left[0].cancelled())


class Interrupted(unittest.TestCase):
    """Ctrl-C as in a notebook, whose loop runs without asyncio's own handler of SIGINT."""

    def test_coroutine_cleans_up_before_the_interrupt_goes_on(self) -> None:
        seen = []

        async def work() -> None:
            try:
                await interrupt_main_thread()
            finally:
                await asyncio.sleep(0)
                seen.append("cleaned up")

        async def cell() -> None:
            try:
                run_sync(work())
            finally:
                seen.append("interrupted")

        with asyncio.Runner() as runner, self.assertRaises(KeyboardInterrupt):
            runner.get_loop().run_until_complete(cell())
        self.assertEqual(seen, ["cleaned up", "interrupted"])


if __name__ == "__main__":
    unittest.main()
