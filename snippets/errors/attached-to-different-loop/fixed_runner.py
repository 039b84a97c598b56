import asyncio
import socket

here, server = socket.socketpair()


async def connect():
    return await asyncio.open_connection(sock=here)


async def fetch(reader):
    return await reader.readline()


async def close(writer):
    writer.close()
    await writer.wait_closed()


with asyncio.Runner() as runner:
    reader, writer = runner.run(connect())
    server.sendall(b"42 rows\n")
    print(runner.run(fetch(reader)))
    runner.run(close(writer))
