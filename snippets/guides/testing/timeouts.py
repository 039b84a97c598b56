import asyncio
import unittest


async def fetch(read, timeout):
    try:
        async with asyncio.timeout(timeout):
            return await read()
    except TimeoutError:
        return "no answer"


class FetchTest(unittest.IsolatedAsyncioTestCase):
    async def test_timeout(self):
        never = asyncio.Event()
        self.assertEqual(await fetch(never.wait, timeout=0), "no answer")

    async def test_answer_in_time(self):
        answer = asyncio.get_running_loop().create_future()
        fetching = asyncio.create_task(fetch(lambda: answer, timeout=60))
        await asyncio.sleep(0)
        self.assertFalse(fetching.done())
        answer.set_result("42 rows")
        self.assertEqual(await fetching, "42 rows")


if __name__ == "__main__":
    unittest.main()
