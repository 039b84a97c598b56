"""graceful_shutdown: real signals, sent to this process and to processes of their own."""

import asyncio
import os
import signal
import sys
import unittest
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from unittest import mock

from recipes.graceful_shutdown import GracefulShutdown

RECIPES = Path(__file__).resolve().parents[2] / "snippets"


def send(signum: signal.Signals) -> None:
    os.kill(os.getpid(), signum)


async def wait_for_ever() -> None:
    await asyncio.Event().wait()


class InThisProcess(unittest.IsolatedAsyncioTestCase):
    def setUp(self) -> None:
        signals = [signal.SIGINT, signal.SIGTERM, signal.SIGUSR1]
        before = [signal.getsignal(signum) for signum in signals]
        self.addCleanup(lambda: self.assertEqual(before, [signal.getsignal(s) for s in signals]))

    async def asyncTearDown(self) -> None:
        self.assertEqual(asyncio.current_task().cancelling(), 0)

    async def test_no_signal(self) -> None:
        async with GracefulShutdown() as shutdown:
            await asyncio.sleep(0)
        self.assertIsNone(shutdown.signum)

    async def test_each_signal(self) -> None:
        for signum in [signal.SIGINT, signal.SIGTERM]:
            steps = []
            async with GracefulShutdown() as shutdown:
                try:
                    send(signum)
                    await wait_for_ever()
                finally:
                    await asyncio.sleep(0)
                    steps.append("cleaned up")
            self.assertEqual(steps, ["cleaned up"])
            self.assertIs(shutdown.signum, signum)

    async def test_other_signals(self) -> None:
        async with GracefulShutdown(signals=[signal.SIGUSR1]) as shutdown:
            send(signal.SIGUSR1)
            await wait_for_ever()
        self.assertIs(shutdown.signum, signal.SIGUSR1)

    async def test_no_signals(self) -> None:
        async with GracefulShutdown(signals=[]) as shutdown:
            await asyncio.sleep(0)
        self.assertIsNone(shutdown.signum)

    async def test_signal_while_the_loop_waits(self) -> None:
        """The handler wakes a loop that has nothing else to do."""
        pid = os.getpid()
        code = f"import os; input(); os.kill({pid}, {signal.SIGTERM:d})"
        sender = await asyncio.create_subprocess_exec(
            sys.executable, "-c", code, stdin=asyncio.subprocess.PIPE
        )
        async with GracefulShutdown() as shutdown:
            await sender.communicate(b"\n")
            await wait_for_ever()
        self.assertIs(shutdown.signum, signal.SIGTERM)
        await sender.wait()

    async def test_tasks_of_a_group_end_too(self) -> None:
        cancelled = []

        async def work(name: str) -> None:
            try:
                await wait_for_ever()
            finally:
                cancelled.append(name)

        async with GracefulShutdown(), asyncio.TaskGroup() as group:
            group.create_task(work("one"))
            group.create_task(work("two"))
            await asyncio.sleep(0)
            send(signal.SIGTERM)
        self.assertEqual(sorted(cancelled), ["one", "two"])

    async def test_signal_just_before_the_end(self) -> None:
        async with GracefulShutdown() as shutdown:
            send(signal.SIGTERM)
        self.assertIs(shutdown.signum, signal.SIGTERM)
        await asyncio.sleep(0)  # the cancellation must not come now

    async def test_block_ends_by_itself_when_cancelled(self) -> None:
        async with GracefulShutdown() as shutdown:
            send(signal.SIGTERM)
            with suppress(asyncio.CancelledError):
                await wait_for_ever()
        self.assertIs(shutdown.signum, signal.SIGTERM)
        await asyncio.sleep(0)

    async def test_grace_is_over(self) -> None:
        steps = []
        with self.assertRaisesRegex(TimeoutError, "did not end within 0.001 s") as caught:
            async with GracefulShutdown(grace=0.001):
                try:
                    send(signal.SIGTERM)
                    await wait_for_ever()
                finally:
                    steps.append("cleaning")
                    await wait_for_ever()
                    steps.append("cleaned up")
        self.assertEqual(steps, ["cleaning"])
        self.assertIsInstance(caught.exception.__cause__, asyncio.CancelledError)

    async def test_grace_is_over_but_the_block_ends_well(self) -> None:
        async with GracefulShutdown(grace=0.001):
            for _ in range(2):
                with suppress(asyncio.CancelledError):
                    send_once(signal.SIGTERM)
                    await wait_for_ever()

    async def test_error_in_cleanup(self) -> None:
        with self.assertRaisesRegex(OSError, "cannot close"):
            async with GracefulShutdown() as shutdown:
                try:
                    send(signal.SIGTERM)
                    await wait_for_ever()
                finally:
                    raise OSError("cannot close")
        self.assertIs(shutdown.signum, signal.SIGTERM)

    async def test_error_without_a_signal(self) -> None:
        with self.assertRaisesRegex(LookupError, "no such price"):
            async with GracefulShutdown():
                raise LookupError("no such price")

    async def test_cancelled_without_a_signal(self) -> None:
        started = asyncio.Event()

        async def main() -> None:
            async with GracefulShutdown():
                started.set()
                await wait_for_ever()

        task = asyncio.create_task(main())
        await started.wait()
        task.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await task

    async def test_cancelled_error_that_is_nobodys(self) -> None:
        async def main() -> None:
            async with GracefulShutdown():
                raise asyncio.CancelledError

        with self.assertRaises(asyncio.CancelledError):
            await asyncio.create_task(main())

    async def test_cancelled_with_a_signal(self) -> None:
        steps = []

        async def main() -> None:
            async with GracefulShutdown():
                try:
                    send(signal.SIGTERM)
                    await wait_for_ever()
                finally:
                    task.cancel()
            steps.append("behind the block")

        task = asyncio.create_task(main())
        with self.assertRaises(asyncio.CancelledError):
            await task
        self.assertEqual(steps, [])

    async def test_handler_from_before_is_put_back(self) -> None:
        handler = mock.Mock()
        previous = signal.signal(signal.SIGTERM, handler)
        try:
            async with GracefulShutdown():
                pass
            self.assertIs(signal.getsignal(signal.SIGTERM), handler)
        finally:
            signal.signal(signal.SIGTERM, previous)

    async def test_second_signal_has_its_default_action(self) -> None:
        async with GracefulShutdown():
            send(signal.SIGTERM)
            self.assertIs(signal.getsignal(signal.SIGTERM), signal.SIG_DFL)
            self.assertIs(signal.getsignal(signal.SIGINT), signal.SIG_DFL)

    async def test_in_another_thread(self) -> None:
        async def main() -> None:
            async with GracefulShutdown():
                self.fail("entered")

        with self.assertRaisesRegex(ValueError, "main thread"):
            await asyncio.to_thread(asyncio.run, main())


def send_once(signum: signal.Signals) -> None:
    if signal.getsignal(signum) is not signal.SIG_DFL:
        send(signum)


class OwnProcess(unittest.IsolatedAsyncioTestCase):
    """What only a process of its own can show: how the process ends."""

    async def run_program(
        self, program: str, steer: Callable[[asyncio.subprocess.Process], Awaitable[object]]
    ) -> tuple[int, str, str]:
        source = (
            "import asyncio, signal, sys, time\n"
            "from recipes.graceful_shutdown import GracefulShutdown\n" + program
        )
        process = await asyncio.create_subprocess_exec(
            *[sys.executable, "-W", "error", "-c", source],
            env={**os.environ, "PYTHONPATH": str(RECIPES)},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            async with asyncio.timeout(60):
                await steer(process)
                stdout, stderr = await process.communicate()
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        return process.returncode, stdout.decode(), stderr.decode()

    async def expect(self, process: asyncio.subprocess.Process, line: str) -> None:
        self.assertEqual((await process.stdout.readline()).decode().strip(), line)

    async def test_exit_status(self) -> None:
        program = """
async def main():
    async with GracefulShutdown() as shutdown:
        try:
            print("ready", flush=True)
            await asyncio.Event().wait()
        finally:
            print("cleaned up")
    return 128 + shutdown.signum if shutdown.signum else 0

sys.exit(asyncio.run(main()))
"""
        for signum in [signal.SIGINT, signal.SIGTERM]:

            async def steer(
                process: asyncio.subprocess.Process, signum: signal.Signals = signum
            ) -> None:
                await self.expect(process, "ready")
                process.send_signal(signum)

            result = await self.run_program(program, steer)
            self.assertEqual(result, (128 + signum, "cleaned up\n", ""))

    async def test_second_signal_ends_hanging_cleanup(self) -> None:
        program = """
async def main():
    async with GracefulShutdown(grace=3600):
        try:
            print("ready", flush=True)
            await asyncio.Event().wait()
        finally:
            print("cleaning", flush=True)
            await asyncio.Event().wait()

asyncio.run(main())
"""
        for first, second in [
            (signal.SIGTERM, signal.SIGTERM),
            (signal.SIGINT, signal.SIGINT),
            (signal.SIGTERM, signal.SIGINT),
        ]:

            async def steer(
                process: asyncio.subprocess.Process,
                signums: tuple[signal.Signals, ...] = (first, second),
            ) -> None:
                await self.expect(process, "ready")
                process.send_signal(signums[0])
                await self.expect(process, "cleaning")
                process.send_signal(signums[1])

            result = await self.run_program(program, steer)
            self.assertEqual(result, (-second, "", ""))

    async def test_second_signal_ends_a_blocked_loop(self) -> None:
        program = """
async def main():
    async with GracefulShutdown():
        signal.raise_signal(signal.SIGTERM)
        print("blocked", flush=True)
        time.sleep(3600)

asyncio.run(main())
"""

        async def steer(process: asyncio.subprocess.Process) -> None:
            await self.expect(process, "blocked")
            process.send_signal(signal.SIGTERM)

        self.assertEqual(await self.run_program(program, steer), (-signal.SIGTERM, "", ""))

    async def test_asyncio_handles_ctrl_c_again_behind_the_block(self) -> None:
        program = """
async def main():
    async with GracefulShutdown():
        pass
    try:
        signal.raise_signal(signal.SIGINT)
        await asyncio.Event().wait()
    finally:
        print("cancelled")

try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("interrupted")
"""

        async def steer(process: asyncio.subprocess.Process) -> None:
            pass

        result = await self.run_program(program, steer)
        self.assertEqual(result, (0, "cancelled\ninterrupted\n", ""))


if __name__ == "__main__":
    unittest.main()
