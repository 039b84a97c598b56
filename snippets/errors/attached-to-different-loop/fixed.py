import asyncio
import socket

here, server = socket.socketpair()


async def connect():
    return await asyncio.open_connection(sock=here)


async def fetch(reader):
    return await reader.readline()


async def main():
    reader, writer = await connect()
    server.sendall(b"42 rows\n")
    print(await fetch(reader))
    writer.close()
    await writer.wait_closed()


asyncio.run(main())
