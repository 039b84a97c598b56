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
        server = await loop.create_server(protocol, "localhost", 0, ssl=certificate.server_side)
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("localhost", port, ssl=certificate.client_side)
        writer.write(b"hello\n")
        writer.close()
        await writer.wait_closed()
        server.close()
    for _ in range(6):
        writer.write(b"goodbye\n")


asyncio.run(main())
