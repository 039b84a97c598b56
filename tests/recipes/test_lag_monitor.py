"""lag_monitor: what it reports, when it reports, and that it ends with the block."""

import asyncio
import time
import unittest
from typing import Any

from recipes.lag_monitor import lag_monitor

BLOCK = 0.06
THRESHOLD = 0.02
INTERVAL = 0.01


class LagMonitor(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        self.unseen: list[dict[str, Any]] = []
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda loop, context: self.unseen.append(context))
        loop.slow_callback_duration = 60  # debug mode would report these blocks too

    async def test_reports_while_the_block_runs(self) -> None:
        reported = asyncio.Event()
        lags: list[float] = []

        def report(lag: float) -> None:
            lags.append(lag)
            if lag >= BLOCK - INTERVAL:
                reported.set()

        async with lag_monitor(report, threshold=THRESHOLD, interval=INTERVAL):
            time.sleep(BLOCK)
            await reported.wait()
            reported.clear()
            time.sleep(BLOCK)
            await reported.wait()
        self.assertGreater(min(lags), THRESHOLD)

    async def test_reports_on_the_way_out(self) -> None:
        lags: list[float] = []
        async with lag_monitor(lags.append, threshold=THRESHOLD, interval=INTERVAL):
            time.sleep(BLOCK)
        self.assertGreaterEqual(max(lags), BLOCK - INTERVAL)

    async def test_many_short_calls_are_a_lag_too(self) -> None:
        lags: list[float] = []
        loop = asyncio.get_running_loop()
        done = loop.create_future()
        async with lag_monitor(lags.append, threshold=THRESHOLD, interval=INTERVAL):
            for _ in range(6):
                loop.call_soon(time.sleep, THRESHOLD / 2)
            loop.call_soon(done.set_result, None)
            await done
        self.assertGreaterEqual(max(lags), 3 * THRESHOLD - INTERVAL)

    async def test_small_lags_are_not_reported(self) -> None:
        lags: list[float] = []
        async with lag_monitor(lags.append, threshold=60, interval=0.001):
            time.sleep(BLOCK)
            await asyncio.sleep(0.005)
        self.assertEqual(lags, [])

    async def test_logs_by_default(self) -> None:
        with self.assertLogs("recipes.lag_monitor", "WARNING") as logs:
            async with lag_monitor(threshold=THRESHOLD, interval=INTERVAL):
                time.sleep(BLOCK)
        self.assertRegex(logs.output[-1], r"the event loop was held up for \d+\.\d{3} s$")

    async def test_failing_report_does_not_stop_the_monitor(self) -> None:
        failed = asyncio.Event()
        error = OSError("disk full")

        def report(lag: float) -> None:
            failed.set()
            raise error

        async with lag_monitor(report, threshold=THRESHOLD, interval=INTERVAL):
            for _ in range(2):
                failed.clear()
                time.sleep(BLOCK)
                await failed.wait()
        self.assertGreaterEqual(len(self.unseen), 2)
        self.assertTrue(all(context["exception"] is error for context in self.unseen))

    async def test_failing_report_does_not_hide_the_error_of_the_block(self) -> None:
        def report(lag: float) -> None:
            raise OSError("disk full")

        with self.assertRaisesRegex(LookupError, "no such price"):
            async with lag_monitor(report, threshold=THRESHOLD, interval=INTERVAL):
                time.sleep(BLOCK)
                raise LookupError("no such price")
        self.assertTrue(self.unseen)

    async def test_cancelled(self) -> None:
        entered = asyncio.Event()

        async def work() -> None:
            async with lag_monitor():
                entered.set()
                await asyncio.Event().wait()

        task = asyncio.create_task(work())
        await entered.wait()
        task.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await task

    async def test_nothing_is_left(self) -> None:
        loop = asyncio.get_running_loop()
        async with lag_monitor(interval=60):
            self.assertEqual(len(timers(loop)), 1)
        self.assertEqual(timers(loop), [])
        self.assertEqual(asyncio.all_tasks(), {asyncio.current_task()})

    async def test_interval(self) -> None:
        for interval in [0, -1]:
            with self.assertRaisesRegex(ValueError, "interval"):
                async with lag_monitor(interval=interval):
                    self.fail("entered")


def timers(loop: asyncio.AbstractEventLoop) -> list[asyncio.TimerHandle]:
    return [timer for timer in loop._scheduled if not timer.cancelled()]


if __name__ == "__main__":
    unittest.main()
