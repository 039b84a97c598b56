import asyncio
import struct


async def serve(reader, writer):
    writer.write(struct.pack("<I", 5) + b"hello")
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    (length,) = struct.unpack("!I", await reader.readexactly(4))
    print(await reader.readexactly(length))


asyncio.run(main())
