"""thread_pipe: order, bound and end, whichever side goes first."""

import asyncio
import threading
import unittest
from collections.abc import Callable
from typing import Any
from unittest import mock

from recipes import thread_pipe as module
from recipes.thread_pipe import ThreadPipe


class Thread(threading.Thread):
    """A thread that keeps what its function returned or raised."""

    def __init__(self, function: Callable[..., Any], *args: Any) -> None:
        super().__init__()
        self.function, self.args = function, args
        self.result: Any = None
        self.error: BaseException | None = None
        self.start()

    def run(self) -> None:
        try:
            self.result = self.function(*self.args)
        except BaseException as error:
            self.error = error


class PipeTests(unittest.IsolatedAsyncioTestCase):
    def setUp(self) -> None:
        patch = mock.patch.object(module, "POLL", 3600)  # no help from looking again
        patch.start()
        self.addCleanup(patch.stop)

    async def ended(self, *threads: Thread) -> None:
        """Wait for threads; a thread that hangs fails the test."""
        for thread in threads:
            await asyncio.to_thread(thread.join, 60)
            self.assertFalse(thread.is_alive())


class FromThread(PipeTests):
    async def test_order_and_end(self) -> None:
        for size in [1, 3, 1000]:

            def produce(pipe: ThreadPipe[int]) -> None:
                with pipe:
                    for number in range(100):
                        pipe.put(number)

            async with ThreadPipe[int](size) as pipe:
                thread = Thread(produce, pipe)
                self.assertEqual([item async for item in pipe], list(range(100)))
            await self.ended(thread)
            self.assertIsNone(thread.error)

    async def test_nothing(self) -> None:
        async with ThreadPipe[int]() as pipe:
            thread = Thread(pipe.close)
            self.assertEqual([item async for item in pipe], [])
            with self.assertRaises(StopAsyncIteration):
                await anext(pipe)
        await self.ended(thread)

    async def test_none_is_an_item(self) -> None:
        async with ThreadPipe[None]() as pipe:
            await asyncio.to_thread(pipe.put, None)
            self.assertIsNone(await anext(pipe))

    async def test_put_waits_while_the_pipe_is_full(self) -> None:
        progress: list[int] = []
        third = threading.Event()

        def produce() -> None:
            for number in range(3):
                if number == 2:
                    third.set()
                pipe.put(number)
                progress.append(number)

        async with ThreadPipe[int](2) as pipe:
            thread = Thread(produce)
            await asyncio.to_thread(third.wait)
            self.assertEqual(progress, [0, 1])
            with pipe._changed:  # only a thread that waits in put() lets it go
                self.assertEqual(len(pipe._items), 2)
            self.assertEqual(await anext(pipe), 0)
            await self.ended(thread)
            self.assertEqual(progress, [0, 1, 2])

    async def test_many_threads_and_readers(self) -> None:
        def produce(start: int) -> None:
            for number in range(start, start + 50):
                pipe.put(number)

        async def consume() -> None:
            async for number in pipe:
                received.append(number)

        received: list[int] = []
        async with ThreadPipe[int](2) as pipe:
            readers = [asyncio.create_task(consume()) for _ in range(3)]
            threads = [Thread(produce, start) for start in [0, 50, 100]]
            await self.ended(*threads)
            pipe.close()
            await asyncio.gather(*readers)
        self.assertEqual(sorted(received), list(range(150)))

    async def test_error_in_the_thread(self) -> None:
        def produce() -> None:
            with pipe:
                pipe.put(1)
                raise LookupError("no such price")

        received = []
        with self.assertRaisesRegex(LookupError, "no such price"):
            async with ThreadPipe[int]() as pipe:
                thread = Thread(produce)
                async for item in pipe:
                    received.append(item)
        self.assertEqual(received, [1])
        await self.ended(thread)
        self.assertIsInstance(thread.error, LookupError)

    async def test_error_is_raised_once(self) -> None:
        async with ThreadPipe[int]() as pipe:
            pipe.close(LookupError("no such price"))
            pipe.close(OSError("closed twice"))
            with self.assertRaises(LookupError):
                await anext(pipe)
            with self.assertRaises(StopAsyncIteration):
                await anext(pipe)

    async def test_put_after_close(self) -> None:
        async with ThreadPipe[int]() as pipe:
            await asyncio.to_thread(pipe.put, 1)
            pipe.close()
            with self.assertRaisesRegex(BrokenPipeError, "closed"):
                await asyncio.to_thread(pipe.put, 2)
            self.assertEqual([item async for item in pipe], [1])


class FromCoroutine(PipeTests):
    def produce_for_ever(self, pipe: ThreadPipe[int]) -> None:
        number = 0
        with pipe:
            while True:
                pipe.put(number)
                number += 1

    async def test_reader_leaves_early(self) -> None:
        async with ThreadPipe[int](1) as pipe:
            threads = [Thread(self.produce_for_ever, pipe) for _ in range(3)]
            async for _ in pipe:
                break
        await self.ended(*threads)
        for thread in threads:
            self.assertIsInstance(thread.error, BrokenPipeError)

    async def test_reader_leaves_items_behind(self) -> None:
        async with ThreadPipe[int]() as pipe:
            await asyncio.to_thread(pipe.put, 1)
        with self.assertRaises(StopAsyncIteration):
            await anext(pipe)

    async def test_reader_fails(self) -> None:
        with self.assertRaisesRegex(LookupError, "no such price"):
            async with ThreadPipe[int](1) as pipe:
                thread = Thread(self.produce_for_ever, pipe)
                async for _ in pipe:
                    raise LookupError("no such price")
        await self.ended(thread)
        self.assertIsInstance(thread.error, BrokenPipeError)

    async def test_reader_cancelled_while_it_waits(self) -> None:
        waiting = asyncio.Event()

        async def consume() -> None:
            async with pipe:
                waiting.set()
                await anext(pipe)

        pipe = ThreadPipe[int]()
        task = asyncio.create_task(consume())
        await waiting.wait()
        task.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await task
        with self.assertRaises(BrokenPipeError):
            await asyncio.to_thread(pipe.put, 1)

    async def test_cancelled_wait_loses_no_item(self) -> None:
        async with ThreadPipe[int]() as pipe:
            for number in range(20):
                reader = asyncio.create_task(anext(pipe))
                await asyncio.sleep(0)
                await asyncio.to_thread(pipe.put, number)
                reader.cancel()  # the item is there, and the reader may know
                await asyncio.wait([reader])
                received = await anext(pipe) if reader.cancelled() else reader.result()
                self.assertEqual(received, number)

    async def test_put_in_the_event_loop(self) -> None:
        async with ThreadPipe[int]() as pipe:
            with self.assertRaisesRegex(RuntimeError, "block the event loop"):
                pipe.put(1)

    async def test_size(self) -> None:
        with self.assertRaisesRegex(ValueError, "1 or more"):
            ThreadPipe[int](0)


class WithoutLoop(unittest.TestCase):
    def test_no_running_loop(self) -> None:
        with self.assertRaisesRegex(RuntimeError, "no running event loop"):
            ThreadPipe[int]()

    def test_loop_ends_with_a_reader(self) -> None:
        """asyncio.run() cancels the reader, and that ends the thread."""

        def produce(pipe: ThreadPipe[int]) -> None:
            while True:
                pipe.put(1)

        async def consume() -> None:
            async with ThreadPipe[int](1) as pipe:
                self.thread = Thread(produce, pipe)
                async for _ in pipe:
                    reading.set()

        async def main() -> None:
            nonlocal reading
            reading = asyncio.Event()
            self.reader = asyncio.create_task(consume())
            await reading.wait()

        reading: asyncio.Event
        asyncio.run(main())
        self.thread.join(60)
        self.assertIsInstance(self.thread.error, BrokenPipeError)

    def test_loop_ends_without_a_reader(self) -> None:
        async def main() -> ThreadPipe[int]:
            return ThreadPipe[int](1)

        def fill(pipe: ThreadPipe[int]) -> None:
            pipe.put(1)
            full.set()
            pipe.put(2)

        async def main_full() -> ThreadPipe[int]:
            pipe = ThreadPipe[int](1)
            self.thread = Thread(fill, pipe)
            while not full.is_set():
                await asyncio.sleep(0)
            return pipe

        full = threading.Event()
        with mock.patch.object(module, "POLL", 0.001):
            asyncio.run(main_full())
            self.thread.join(60)
        self.assertIsInstance(self.thread.error, BrokenPipeError)

        pipe = asyncio.run(main())
        thread = Thread(pipe.put, 1)
        thread.join(60)
        self.assertRegex(repr(thread.error), "BrokenPipeError.*event loop.*closed")
        pipe.close()  # nobody to tell


if __name__ == "__main__":
    unittest.main()
