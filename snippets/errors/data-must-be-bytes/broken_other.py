import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    near, far = socket.socketpair()
    transport, protocol = await loop.create_connection(asyncio.Protocol, sock=near)
    try:
        transport.set_write_buffer_limits(high=1, low=2)
    finally:
        transport.close()
        far.close()


asyncio.run(main())
