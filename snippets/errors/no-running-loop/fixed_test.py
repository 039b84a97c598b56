import asyncio
import unittest


async def fetch():
    return "42 rows"


class FetchTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.task = asyncio.create_task(fetch())

    async def test_fetch(self):
        self.assertEqual(await self.task, "42 rows")


unittest.main()
