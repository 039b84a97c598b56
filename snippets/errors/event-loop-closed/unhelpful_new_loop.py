import asyncio
import socket

server = socket.create_server(("127.0.0.1", 0))


async def connect():
    return await asyncio.open_connection(*server.getsockname())


async def close(writer):
    writer.close()


reader, writer = asyncio.run(connect())
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(close(writer))
