import asyncio
import socket

server = socket.create_server(("127.0.0.1", 0))


class Client:
    async def connect(self):
        address = server.getsockname()
        self.reader, self.writer = await asyncio.open_connection(*address)

    def __del__(self):
        self.writer.close()


client = Client()
asyncio.run(client.connect())
del client
print("exit")
