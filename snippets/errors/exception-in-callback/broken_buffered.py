import asyncio
import socket


class NoBuffer(asyncio.BufferedProtocol):
    def get_buffer(self, sizehint):
        raise MemoryError("no buffer left")


class EmptyBuffer(asyncio.BufferedProtocol):
    def get_buffer(self, sizehint):
        return bytearray(0)


class NoCommand(asyncio.BufferedProtocol):
    def get_buffer(self, sizehint):
        return bytearray(100)

    def buffer_updated(self, nbytes):
        raise ValueError("no such command")


class NoEnd(asyncio.Protocol):
    def eof_received(self):
        raise ValueError("no end of line")


async def main():
    loop = asyncio.get_running_loop()
    for protocol in [NoBuffer, EmptyBuffer, NoCommand, NoEnd]:
        ours, theirs = socket.socketpair()
        transport, _ = await loop.create_connection(protocol, sock=ours)
        theirs.send(b"help")
        theirs.close()
        while not transport.is_closing():
            await asyncio.sleep(0)


asyncio.run(main())
