import asyncio

import certificate


class Fails(asyncio.Protocol):
    def data_received(self, data):
        raise ValueError("bad request")


class FailsAtEnd(asyncio.Protocol):
    def eof_received(self):
        raise ValueError("bad end")


class KeepsOpen(asyncio.Protocol):
    def eof_received(self):
        return True


async def main():
    loop = asyncio.get_running_loop()
    for protocol in Fails, FailsAtEnd, KeepsOpen:
        server = await loop.create_server(protocol, "127.0.0.1", 0, ssl=certificate.server_side)
        reader, writer = await asyncio.open_connection(
            *server.sockets[0].getsockname(),
            ssl=certificate.client_side,
            server_hostname="localhost",
        )
        writer.write(b"hello\n")
        writer.close()
        await writer.wait_closed()
        server.close()
    for _ in range(6):
        writer.write(b"goodbye\n")


asyncio.run(main())
