import asyncio
import unittest

from no_leaks import no_leaks


async def listen():
    await asyncio.Event().wait()


async def place_order():
    asyncio.create_task(listen(), name="listener")
    return "order 7"


class OrderTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        await self.enterAsyncContext(no_leaks())

    async def test_place_order(self):
        self.assertEqual(await place_order(), "order 7")


if __name__ == "__main__":
    unittest.main()
