import asyncio
import socket

server = socket.create_server(("127.0.0.1", 0))


class Client:
    async def connect(self):
        address = server.getsockname()
        self.reader, self.writer = await asyncio.open_connection(*address)

    async def close(self):
        self.writer.close()
        await self.writer.wait_closed()


client = Client()
asyncio.run(client.connect())
asyncio.run(client.close())
