"""first_success: who wins, what happens to the others, and what is raised when nobody does."""

import asyncio
import unittest

from recipes.first_success import first_success


async def fail(error: BaseException) -> str:
    await asyncio.sleep(0)
    raise error


async def succeed(result: str) -> str:
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    return result


class Endless:
    """A coroutine that waits for ever, and what became of it."""

    def __init__(self) -> None:
        self.started = asyncio.Event()
        self.seen: list[str] = []

    async def run(self) -> str:
        try:
            self.started.set()
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            self.seen.append("cleaned up")
        return "never"


class FirstSuccess(unittest.IsolatedAsyncioTestCase):
    async def test_nothing(self) -> None:
        with self.assertRaises(ValueError):
            await first_success()

    async def test_one(self) -> None:
        self.assertEqual(await first_success(succeed("a")), "a")

    async def test_none_is_a_result(self) -> None:
        self.assertIsNone(await first_success(asyncio.sleep(0), fail(OSError())))

    async def test_failures_before_do_not_matter(self) -> None:
        self.assertEqual(await first_success(fail(OSError()), succeed("b")), "b")

    async def test_the_others_have_ended(self) -> None:
        endless = Endless()

        async def after_start() -> str:
            await endless.started.wait()
            return "b"

        self.assertEqual(await first_success(endless.run(), after_start()), "b")
        self.assertEqual(endless.seen, ["cleaned up"])
        self.assertEqual(asyncio.all_tasks(), {asyncio.current_task()})

    async def test_success_at_once(self) -> None:
        async def at_once() -> str:
            return "a"

        self.assertEqual(await first_success(at_once(), succeed("b")), "a")

    async def test_all_fail(self) -> None:
        later = asyncio.Event()

        async def fail_later() -> str:
            await later.wait()
            raise LookupError("a")

        async def fail_sooner() -> str:
            later.set()
            raise OSError("b")

        with self.assertRaises(ExceptionGroup) as caught:
            await first_success(fail_later(), fail_sooner())
        self.assertEqual(repr(caught.exception.exceptions), "(LookupError('a'), OSError('b'))")

    async def test_one_that_cancels_itself_has_failed(self) -> None:
        self.assertEqual(await first_success(fail(asyncio.CancelledError()), succeed("b")), "b")
        with self.assertRaises(BaseExceptionGroup) as caught:
            await first_success(fail(asyncio.CancelledError()), fail(OSError()))
        self.assertEqual(len(caught.exception.exceptions), 2)

    async def test_cancelled_half_way(self) -> None:
        endless = Endless()
        task = asyncio.create_task(first_success(endless.run(), fail(OSError())))
        await endless.started.wait()
        task.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await task
        self.assertEqual(endless.seen, ["cleaned up"])

    async def test_cancelled_while_the_others_clean_up(self) -> None:
        cleaning, finish = asyncio.Event(), asyncio.Event()

        async def slow_to_end() -> str:
            try:
                await asyncio.Event().wait()
            finally:
                cleaning.set()
                await finish.wait()
            return "never"

        task = asyncio.create_task(first_success(slow_to_end(), succeed("b")))
        await cleaning.wait()
        task.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await task
        self.assertEqual(asyncio.all_tasks(), {asyncio.current_task()})

    async def test_cancelled_before_the_attempts_began(self) -> None:
        async def cancel_itself() -> str:
            asyncio.current_task().cancel()
            return await first_success(succeed("a"), succeed("b"))

        with self.assertRaises(asyncio.CancelledError):
            await asyncio.create_task(cancel_itself())


class Exit(unittest.TestCase):
    def test_exit_is_no_failed_attempt(self) -> None:
        with asyncio.Runner() as runner:
            loop = runner.get_loop()
            task = loop.create_task(first_success(fail(SystemExit(3)), succeed("b")))
            for _ in ("in the attempt's task", "out of the group"):
                with self.assertRaises(SystemExit):
                    loop.run_until_complete(task)
            self.assertIsInstance(task.exception(), SystemExit)


if __name__ == "__main__":
    unittest.main()
