import asyncio
import socket

server = socket.create_server(("127.0.0.1", 0))


class Client:
    async def connect(self):
        _, self.writer = await asyncio.open_connection(*server.getsockname())
        return self

    def __del__(self):
        self.writer.close()


try:
    client = asyncio.run(Client().connect())
    del client
except RuntimeError:
    print("caught")
else:
    print("nothing to catch")
