import asyncio
import socket
import unittest


class FetchTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        here, self.server = socket.socketpair()
        self.reader, self.writer = await asyncio.open_connection(sock=here)

    async def asyncTearDown(self):
        self.writer.close()
        await self.writer.wait_closed()
        self.server.close()

    async def test_fetch(self):
        self.server.sendall(b"42 rows\n")
        self.assertEqual(await self.reader.readline(), b"42 rows\n")


unittest.main()
