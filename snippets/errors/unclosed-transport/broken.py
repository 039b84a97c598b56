import asyncio
import gc
import socket

server = socket.create_server(("127.0.0.1", 0))


class Client:
    async def connect(self):
        self.reader, self.writer = await asyncio.open_connection(*server.getsockname())


client = Client()
asyncio.run(client.connect())
del client
gc.collect()
