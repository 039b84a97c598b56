import asyncio
import socket
import unittest

server = socket.create_server(("127.0.0.1", 0))
connections = []


class ClientTest(unittest.IsolatedAsyncioTestCase):
    async def test_1_connect(self):
        address = server.getsockname()
        connections.append(await asyncio.open_connection(*address))

    async def test_2_close(self):
        reader, writer = connections.pop()
        writer.close()


unittest.main()
