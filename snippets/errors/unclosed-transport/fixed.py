import asyncio
import socket

server = socket.create_server(("127.0.0.1", 0))


class Client:
    async def __aenter__(self):
        self.reader, self.writer = await asyncio.open_connection(*server.getsockname())
        return self

    async def __aexit__(self, *exc_info):
        self.writer.close()
        await self.writer.wait_closed()


async def main():
    async with Client() as client:
        print("open:", not client.writer.is_closing())


asyncio.run(main())
server.close()
