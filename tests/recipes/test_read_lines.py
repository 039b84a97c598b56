"""read_lines: what is read when, and that the file is closed whatever happens."""

import asyncio
import builtins
import io
import tempfile
import threading
import unittest
from pathlib import Path
from typing import Any
from unittest import mock

from recipes.read_lines import read_lines


class Watched(io.StringIO):
    """A file that notes what is done to it, and waits before a read while it is told to."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.reads = 0
        self.reading = threading.Event()
        self.may_read = threading.Event()
        self.may_read.set()
        self.threads: set[int] = set()
        self.closed_while_reading = False
        self._busy = False

    def readlines(self, hint: int = -1) -> list[str]:  # type: ignore[override]
        self._busy = True
        self.threads.add(threading.get_ident())
        self.reads += 1
        self.reading.set()
        self.may_read.wait()
        lines = super().readlines(hint)
        self._busy = False
        return lines

    def close(self) -> None:
        self.threads.add(threading.get_ident())
        self.closed_while_reading |= self._busy
        super().close()


class RealFiles(unittest.IsolatedAsyncioTestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name, "lines.txt")

    async def read(self, **options: Any) -> list[str]:
        async with read_lines(self.path, **options) as lines:
            return [line async for line in lines]

    async def test_empty(self) -> None:
        self.path.write_text("")
        self.assertEqual(await self.read(), [])

    async def test_lines(self) -> None:
        text = "".join(f"line {number}\n" for number in range(1000)) + "\nno line end"
        self.path.write_text(text)
        for size in [1, 100, 2**16]:
            self.assertEqual(await self.read(size=size), text.splitlines(keepends=True))

    async def test_line_ends(self) -> None:
        self.path.write_bytes(b"one\r\ntwo\n")
        self.assertEqual(await self.read(), ["one\n", "two\n"])

    async def test_encoding(self) -> None:
        self.path.write_bytes(b"caf\xe9")
        self.assertEqual(await self.read(encoding="latin-1"), ["caf\u00e9"])
        with self.assertRaises(UnicodeDecodeError):
            await self.read()

    async def test_no_such_file(self) -> None:
        with self.assertRaises(FileNotFoundError):
            await self.read()


class Reading(unittest.IsolatedAsyncioTestCase):
    def setUp(self) -> None:
        self.file = Watched("".join(f"{number}\n" for number in range(10)))
        patch = mock.patch.object(builtins, "open", self.open)
        patch.start()
        self.addCleanup(patch.stop)
        self.opening = threading.Event()
        self.may_open = threading.Event()
        self.may_open.set()

    def open(self, path: str, encoding: str) -> Watched:
        self.opening.set()
        self.may_open.wait()
        return self.file

    async def asyncTearDown(self) -> None:
        self.assertTrue(self.file.closed)
        self.assertFalse(self.file.closed_while_reading)
        self.assertNotIn(threading.get_ident(), self.file.threads)
        self.assertEqual(asyncio.all_tasks(), {asyncio.current_task()})

    async def test_to_the_end(self) -> None:
        async with read_lines("some.txt", size=1) as lines:
            self.assertEqual([line async for line in lines], [f"{n}\n" for n in range(10)])
            self.assertFalse(self.file.closed)

    async def test_one_batch_ahead_and_no_more(self) -> None:
        async with read_lines("some.txt", size=3) as lines:  # two lines a batch
            self.assertEqual(self.file.reads, 1)
            self.file.reading.clear()
            await anext(lines)
            await asyncio.to_thread(self.file.reading.wait)
            self.assertEqual(self.file.reads, 2)
            await anext(lines)
            self.assertEqual(self.file.reads, 2)
            self.file.reading.clear()
            await anext(lines)
            await asyncio.to_thread(self.file.reading.wait)
            self.assertEqual(self.file.reads, 3)

    async def test_nobody_reads(self) -> None:
        async with read_lines("some.txt"):
            pass

    async def test_left_early(self) -> None:
        self.file.may_read.clear()
        async with asyncio.timeout(60):
            task = asyncio.create_task(self.first_line())
            self.file.may_read.set()
            self.assertEqual(await task, "0\n")

    async def first_line(self) -> str:
        async with read_lines("some.txt", size=1) as lines:
            async for line in lines:
                return line
        raise AssertionError("no line")

    async def test_left_while_a_batch_is_being_read(self) -> None:
        async def leave() -> None:
            async with read_lines("some.txt", size=1) as lines:
                self.file.may_read.clear()
                self.file.reading.clear()
                await anext(lines)
                await asyncio.to_thread(self.file.reading.wait)

        task = asyncio.create_task(leave())
        while not (self.file.reads == 2 and self.file.reading.is_set()):
            await asyncio.sleep(0)
        self.file.may_read.set()
        await task

    async def test_lines_after_the_block(self) -> None:
        async with read_lines("some.txt") as lines:
            pass
        with self.assertRaises(StopAsyncIteration):
            await anext(lines)

    async def test_error_in_the_block(self) -> None:
        with self.assertRaisesRegex(LookupError, "no such price"):
            async with read_lines("some.txt") as lines:
                async for _ in lines:
                    raise LookupError("no such price")

    async def test_cancelled_while_opening(self) -> None:
        self.may_open.clear()
        task = asyncio.create_task(self.first_line())
        await asyncio.to_thread(self.opening.wait)
        await self.cancel_twice(task)
        self.may_open.set()
        with self.assertRaises(asyncio.CancelledError):
            await task

    async def test_cancelled_while_reading(self) -> None:
        async def read() -> None:
            async with read_lines("some.txt", size=1) as lines:
                self.file.may_read.clear()
                async for _ in lines:
                    pass

        task = asyncio.create_task(read())
        while self.file.reads < 2:
            await asyncio.sleep(0)
        await self.cancel_twice(task)
        self.file.may_read.set()
        with self.assertRaises(asyncio.CancelledError):
            await task

    async def cancel_twice(self, task: asyncio.Task[Any]) -> None:
        """The second time, the task waits for the thread already because of the first."""
        for _ in range(2):
            task.cancel()
            for _ in range(5):
                await asyncio.sleep(0)
        self.assertFalse(task.done())

    async def test_cancelled_in_the_block(self) -> None:
        reading = asyncio.Event()

        async def read() -> None:
            async with read_lines("some.txt") as lines:
                async for _ in lines:
                    reading.set()
                    await asyncio.Event().wait()

        task = asyncio.create_task(read())
        await reading.wait()
        task.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await task

    async def test_cancelled_while_closing(self) -> None:
        closing, may_close = threading.Event(), threading.Event()

        def close() -> None:
            closing.set()
            may_close.wait()
            Watched.close(self.file)

        with mock.patch.object(self.file, "close", close):
            task = asyncio.create_task(self.first_line())
            await asyncio.to_thread(closing.wait)
            await self.cancel_twice(task)
            may_close.set()
            with self.assertRaises(asyncio.CancelledError):
                await task

    async def test_error_in_a_later_batch(self) -> None:
        lines: list[str] = []
        with self.fail_at_read(3), self.assertRaisesRegex(OSError, "bad sector"):
            async with read_lines("some.txt", size=1) as source:
                async for line in source:
                    lines.append(line)
        self.assertEqual(lines, ["0\n", "1\n"])

    async def test_error_in_a_batch_that_nobody_wants(self) -> None:
        unseen: list[dict[str, Any]] = []
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda loop, context: unseen.append(context))
        with self.fail_at_read(2):
            self.assertEqual(await self.first_line(), "0\n")
        self.assertEqual(unseen, [])

    def fail_at_read(self, number: int) -> Any:
        def readlines(size: int) -> list[str]:
            if self.file.reads + 1 == number:
                raise OSError("bad sector")
            return Watched.readlines(self.file, size)

        return mock.patch.object(self.file, "readlines", readlines)


class EndOfTheLoop(unittest.TestCase):
    def test_loop_ends_while_a_batch_is_being_read(self) -> None:
        file = Watched("one\ntwo\n")

        async def read() -> None:
            async with read_lines("some.txt", size=1) as lines:
                file.may_read.clear()
                async for _ in lines:
                    pass

        async def main() -> None:
            self.task = asyncio.create_task(read())
            while file.reads < 2:
                await asyncio.sleep(0)
            asyncio.get_running_loop().call_later(0.01, file.may_read.set)

        with mock.patch.object(builtins, "open", return_value=file):
            asyncio.run(main())
        self.assertTrue(self.task.cancelled())
        self.assertTrue(file.closed)
        self.assertFalse(file.closed_while_reading)


if __name__ == "__main__":
    unittest.main()
