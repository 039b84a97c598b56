import asyncio
import socket


async def localhost(host, port, **options):
    # What most systems answer for "localhost".
    return [
        (socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("::1", port, 0, 0)),
        (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port)),
    ]


async def main():
    asyncio.get_running_loop().getaddrinfo = localhost
    try:
        reader, writer = await asyncio.open_connection("localhost", 9)
    except ConnectionRefusedError:
        print("the server is not running")


asyncio.run(main())
