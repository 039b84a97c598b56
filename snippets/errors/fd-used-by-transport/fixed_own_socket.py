import asyncio
import socket


async def main():
    near, far = socket.socketpair()
    near.setblocking(False)
    loop = asyncio.get_running_loop()
    far.sendall(b"hello\n")
    print(await loop.sock_recv(near, 100))
    await loop.sock_sendall(near, b"goodbye\n")
    print(far.recv(100))
    near.close()
    far.close()


asyncio.run(main())
