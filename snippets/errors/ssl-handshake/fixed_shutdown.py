import asyncio

import certificate


class Busy(asyncio.Protocol):
    def connection_made(self, transport):
        transport.pause_reading()


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Busy, "127.0.0.1", 0, ssl=certificate.server_side)
    reader, writer = await asyncio.open_connection(
        *server.sockets[0].getsockname(), ssl=certificate.client_side, server_hostname="localhost"
    )
    writer.close()
    try:
        async with asyncio.timeout(0.1):
            await writer.wait_closed()
    except TimeoutError:
        writer.transport.abort()
        print("closed without the other side")


asyncio.run(main())
