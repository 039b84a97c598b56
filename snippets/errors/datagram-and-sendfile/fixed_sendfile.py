import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    near, far = socket.socketpair()
    transport, _ = await loop.create_connection(asyncio.Protocol, sock=near)
    with open(__file__, "rb") as file:
        await loop.sendfile(transport, file, count=14)
    print(far.recv(100))
    transport.close()
    far.close()


asyncio.run(main())
