import asyncio
import socket

server = socket.create_server(("127.0.0.1", 0))


async def main():
    host, port = server.getsockname()
    await asyncio.open_connection(host, port, ssl=True, ssl_handshake_timeout=0.1)


asyncio.run(main())
