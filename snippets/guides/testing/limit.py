import asyncio
import unittest


async def run_limited(jobs, limit):
    free = asyncio.Semaphore(limit)

    async def run(job):
        async with free:
            await job()

    async with asyncio.TaskGroup() as group:
        for job in jobs:
            group.create_task(run(job))


class LimitTest(unittest.IsolatedAsyncioTestCase):
    async def test_two_at_a_time(self):
        pair = asyncio.Barrier(2)
        inside = 0

        async def job():
            nonlocal inside
            inside += 1
            self.assertLessEqual(inside, 2)
            await pair.wait()
            inside -= 1

        async with asyncio.timeout(60):
            await run_limited([job] * 4, limit=2)


if __name__ == "__main__":
    unittest.main()
