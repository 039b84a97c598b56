import asyncio
import socket


async def main():
    near, far = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=near)
    loop = asyncio.get_running_loop()
    far.sendall(b"hello\n")
    print("taken:", await loop.sock_recv(near, 3))
    print("left:", await reader.readline())
    await loop.sock_recv(near, 3)


asyncio.run(main())
