import asyncio
import unittest


class SaveTest(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        self.lock = asyncio.Lock()

    async def save(self):
        async with self.lock:
            await asyncio.sleep(0)

    async def test_first(self):
        await asyncio.gather(self.save(), self.save())

    async def test_second(self):
        await asyncio.gather(self.save(), self.save())


unittest.main()
