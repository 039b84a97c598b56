import asyncio
import socket
import unittest

server = socket.create_server(("127.0.0.1", 0))


class ClientTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        address = server.getsockname()
        self.reader, self.writer = await asyncio.open_connection(*address)

    async def asyncTearDown(self):
        self.writer.close()
        await self.writer.wait_closed()

    async def test_1_open(self):
        self.assertFalse(self.writer.is_closing())

    async def test_2_write(self):
        self.writer.write(b"42 rows\n")
        await self.writer.drain()


unittest.main()
