import asyncio
import socket
import ssl


async def serve(reader, writer):
    writer.close()


async def main():
    tcp = socket.socket()
    unix = socket.socket(socket.AF_UNIX)
    tls = ssl.create_default_context()
    for name, call in {
        "server, nothing": lambda: asyncio.start_server(serve),
        "server, sock and host": lambda: asyncio.start_server(serve, "127.0.0.1", 0, sock=tcp),
        "unix, nothing": lambda: asyncio.open_unix_connection(),
        "unix, path and sock": lambda: asyncio.open_unix_connection("/tmp/x", sock=unix),
        "unix, TCP socket": lambda: asyncio.open_unix_connection(sock=tcp),
        "unix, ssl": lambda: asyncio.open_unix_connection("/tmp/x", ssl=tls),
        "unix server, nothing": lambda: asyncio.start_unix_server(serve),
        "unix server, path and sock": lambda: asyncio.start_unix_server(serve, "/tmp/x", sock=unix),
    }.items():
        try:
            await call()
        except ValueError as error:
            print(f"{name}: ValueError: {error}")
    tcp.close()
    unix.close()


asyncio.run(main())
