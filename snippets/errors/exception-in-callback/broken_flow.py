import asyncio
import socket


class Overwhelmed(asyncio.Protocol):
    def pause_writing(self):
        raise ValueError("cannot pause")

    def resume_writing(self):
        raise ValueError("cannot resume")


async def main():
    loop = asyncio.get_running_loop()
    near, far = socket.socketpair()
    far.setblocking(False)
    transport, _ = await loop.create_connection(Overwhelmed, sock=near)
    transport.write(bytes(5_000_000))
    while transport.get_write_buffer_size():
        await loop.sock_recv(far, 1_000_000)
    transport.close()
    far.close()


asyncio.run(main())
