import asyncio

import certificate


class Shout(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(data.upper())


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Shout, "127.0.0.1", 0, ssl=certificate.server_side)
    reader, writer = await asyncio.open_connection(
        *server.sockets[0].getsockname(), ssl=certificate.client_side, server_hostname="localhost"
    )
    writer.write(b"hello\n")
    writer.close()
    await writer.wait_closed()


asyncio.run(main())
