import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    near, far = socket.socketpair()
    near.setblocking(False)
    received = loop.create_future()
    loop.add_reader(near, lambda: received.set_result(near.recv(100)))
    far.send(b"hello")
    print(await received)
    loop.remove_reader(near)
    near.close()
    far.close()


asyncio.run(main())
