import asyncio
import socket

server = socket.create_server(("127.0.0.1", 0))


async def connect():
    return await asyncio.open_connection(*server.getsockname())


reader, writer = asyncio.run(connect())
del reader, writer
