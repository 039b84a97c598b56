import asyncio
import socket
import struct


async def serve(reader, writer):
    print("asked for", await reader.readline())
    # Without lingering, the kernel resets the connection.
    sock = writer.get_extra_info("socket")
    linger = struct.pack("ii", 1, 0)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"rows\n")
    print(await reader.readline())


asyncio.run(main())
