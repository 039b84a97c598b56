import asyncio
import socket


async def main():
    server = socket.create_server(("127.0.0.1", 0))
    address = server.getsockname()
    sock = socket.create_connection(address)
    reader, writer = await asyncio.open_connection(sock=sock)
    sock.close()
    await asyncio.open_connection(*address)


asyncio.run(main())
