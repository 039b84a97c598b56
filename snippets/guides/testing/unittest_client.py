import asyncio
import unittest


class Client:
    def __init__(self):
        self.open = False

    async def __aenter__(self):
        self.open = True
        return self

    async def __aexit__(self, *exc_info):
        self.open = False

    async def fetch(self, order):
        await asyncio.sleep(0)
        return f"order {order}"


class ClientTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.client = await self.enterAsyncContext(Client())
        self.loop = asyncio.get_running_loop()

    async def test_fetch(self):
        self.assertEqual(await self.client.fetch(7), "order 7")

    async def test_setup_and_test_share_a_loop(self):
        self.assertIs(asyncio.get_running_loop(), self.loop)

    async def test_debug_mode_is_on(self):
        self.assertTrue(asyncio.get_running_loop().get_debug())


if __name__ == "__main__":
    unittest.main()
