"""BackgroundLoop: calls, cancellation, Ctrl-C, closing from everywhere."""

import asyncio
import concurrent.futures
import contextvars
import sys
import threading
import unittest

from ctrl_c import interrupt_main_thread
from recipes.background_loop import BackgroundLoop

name = contextvars.ContextVar("name", default="nobody")


async def answer() -> int:
    await asyncio.sleep(0)
    return 42


class Endless:
    """A coroutine that waits for ever, and what became of it."""

    def __init__(self) -> None:
        self.started = threading.Event()
        self.ended = threading.Event()
        self.seen: list[str] = []

    async def run(self) -> None:
        try:
            self.started.set()
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            self.seen.append("cleaned up")
            self.ended.set()


class Calls(unittest.TestCase):
    def setUp(self) -> None:
        self.loop = BackgroundLoop("worker")
        self.addCleanup(self.loop.close)

    def test_result_and_thread(self) -> None:
        async def work() -> str:
            return threading.current_thread().name

        self.assertEqual(self.loop.call(work()), "worker")

    def test_exception(self) -> None:
        async def fail() -> None:
            raise LookupError("no such price")

        with self.assertRaisesRegex(LookupError, "no such price"):
            self.loop.call(fail())
        self.assertEqual(self.loop.call(answer()), 42)

    def test_exit_of_a_coroutine_reaches_its_caller_and_the_loop_goes_on(self) -> None:
        async def leave() -> None:
            sys.exit(3)

        with self.assertRaises(SystemExit):
            self.loop.call(leave())
        self.assertEqual(self.loop.call(answer()), 42)

    def test_context_variables(self) -> None:
        async def greet() -> str:
            return name.get()

        token = name.set("Ada")
        self.addCleanup(name.reset, token)
        self.assertEqual(self.loop.call(greet()), "Ada")

    def test_calls_share_the_loop(self) -> None:
        async def loop() -> asyncio.AbstractEventLoop:
            return asyncio.get_running_loop()

        self.assertIs(self.loop.call(loop()), self.loop.call(loop()))

    def test_one_fails_and_the_others_go_on(self) -> None:
        async def fail() -> None:
            raise LookupError

        futures = [self.loop.submit(fail()), self.loop.submit(answer())]
        self.assertEqual(futures[1].result(), 42)
        self.assertIsInstance(futures[0].exception(), LookupError)

    def test_cancelled_half_way(self) -> None:
        endless = Endless()
        future = self.loop.submit(endless.run())
        endless.started.wait()
        future.cancel()
        self.assertTrue(endless.ended.wait(30), "the coroutine was not cancelled")
        self.assertEqual(endless.seen, ["cleaned up"])

    def test_interrupt_of_a_call(self) -> None:
        ended = threading.Event()

        async def work() -> None:
            try:
                await interrupt_main_thread()
            finally:
                await asyncio.sleep(0)
                ended.set()

        with self.assertRaises(KeyboardInterrupt):
            self.loop.call(work())
        self.assertTrue(ended.wait(30), "the coroutine was not cancelled")

    def test_not_a_coroutine(self) -> None:
        with self.assertRaises(TypeError):
            self.loop.call(None)

    def test_in_its_own_thread(self) -> None:
        async def call() -> None:
            self.loop.call(answer())

        async def close() -> None:
            self.loop.close()

        for coro, message in ((call(), "await the coroutine"), (close(), "cannot close itself")):
            with self.assertRaisesRegex(RuntimeError, message):
                self.loop.call(coro)

    def test_submitted_from_its_own_thread(self) -> None:
        async def work() -> int:
            return await asyncio.wrap_future(self.loop.submit(answer()))

        self.assertEqual(self.loop.call(work()), 42)


class Closing(unittest.TestCase):
    def test_cancels_and_waits(self) -> None:
        endless = Endless()
        with BackgroundLoop() as loop:
            future = loop.submit(endless.run())
            endless.started.wait()
        self.assertEqual(endless.seen, ["cleaned up"])
        with self.assertRaises(concurrent.futures.CancelledError):
            future.result()

    def test_what_was_submitted_last_does_not_hang(self) -> None:
        with BackgroundLoop() as loop:
            futures = [loop.submit(asyncio.sleep(3600)) for _ in range(50)]
        self.assertTrue(all(future.cancelled() for future in futures))

    def test_twice(self) -> None:
        loop = BackgroundLoop()
        loop.close()
        loop.close()

    def test_afterwards_it_refuses(self) -> None:
        with BackgroundLoop() as loop:
            pass
        for method in (loop.submit, loop.call):
            with self.assertRaisesRegex(RuntimeError, "closed"):
                method(answer())

    def test_no_thread_is_left(self) -> None:
        before = threading.active_count()
        with self.assertRaises(LookupError), BackgroundLoop():
            raise LookupError
        self.assertEqual(threading.active_count(), before)


class FromARunningLoop(unittest.IsolatedAsyncioTestCase):
    async def test_submit_does_not_block(self) -> None:
        with BackgroundLoop() as loop:
            self.assertEqual(await asyncio.wrap_future(loop.submit(answer())), 42)


if __name__ == "__main__":
    unittest.main()
