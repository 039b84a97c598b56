import asyncio
import socket

if hasattr(socket, "SO_REUSEPORT"):
    del socket.SO_REUSEPORT


async def main():
    await asyncio.start_server(print, "127.0.0.1", 0, reuse_port=True)


asyncio.run(main())
