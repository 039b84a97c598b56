import asyncio
import logging
import os
import socket
import struct


class Fatal(logging.Handler):
    def emit(self, record):
        if "Fatal" in record.getMessage():
            print(record.levelname, record.getMessage())


class Lost(asyncio.Protocol):
    def __init__(self):
        self.error = asyncio.get_running_loop().create_future()

    def connection_lost(self, error):
        self.error.set_result(error)


async def sockets(loop):
    listener = socket.create_server(("127.0.0.1", 0))
    address = listener.getsockname()
    _, protocol = await loop.create_connection(Lost, *address)
    peer, _ = listener.accept()
    linger = struct.pack("ii", 1, 0)
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    peer.close()
    print(repr(await protocol.error))

    ours, theirs = socket.socketpair()
    transport, protocol = await loop.create_connection(Lost, sock=ours)
    theirs.close()
    transport.write(b"ping\n")
    print(repr(await protocol.error))


async def pipes(loop):
    reading, writing = os.openpty()
    file = open(reading, "rb", 0)
    _, protocol = await loop.connect_read_pipe(Lost, file)
    os.close(writing)
    print(repr(await protocol.error))

    reading, writing = os.pipe()
    file = open(writing, "wb", 0)
    transport, protocol = await loop.connect_write_pipe(Lost, file)
    os.close(reading)
    transport.write(b"ping\n")
    print(repr(await protocol.error))


async def main():
    loop = asyncio.get_running_loop()
    await sockets(loop)
    await pipes(loop)


logging.basicConfig(level=logging.DEBUG, handlers=[Fatal()])
asyncio.run(main(), debug=True)
