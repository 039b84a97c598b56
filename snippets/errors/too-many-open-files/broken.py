import asyncio
import resource
import socket

resource.setrlimit(resource.RLIMIT_NOFILE, (40, 40))
server = socket.create_server(("127.0.0.1", 0), backlog=100)


async def fetch():
    reader, writer = await asyncio.open_connection(*server.getsockname())
    writer.write(b"hello\n")
    writer.close()
    await writer.wait_closed()


async def main():
    await asyncio.gather(*(fetch() for _ in range(100)))


asyncio.run(main())
