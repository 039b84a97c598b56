import asyncio
import socket


async def main():
    near, far = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=near)
    loop = asyncio.get_running_loop()
    loop.add_reader(writer.get_extra_info("socket"), print, "data has arrived")


asyncio.run(main())
