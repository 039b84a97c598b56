import asyncio
import socket


async def main():
    near, far = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=near)
    await asyncio.open_connection(sock=near)


asyncio.run(main())
