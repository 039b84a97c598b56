import asyncio
import socket

here, server = socket.socketpair()


async def connect():
    return await asyncio.open_connection(sock=here)


async def fetch(reader):
    return await reader.readline()


reader, writer = asyncio.run(connect())
server.sendall(b"42 rows\n")
print(asyncio.run(fetch(reader)))
