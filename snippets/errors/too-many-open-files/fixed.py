import asyncio
import resource
import socket

resource.setrlimit(resource.RLIMIT_NOFILE, (40, 40))
server = socket.create_server(("127.0.0.1", 0), backlog=100)


async def fetch(limit):
    async with limit:
        reader, writer = await asyncio.open_connection(*server.getsockname())
        try:
            writer.write(b"hello\n")
        finally:
            writer.close()
            await writer.wait_closed()


async def main():
    limit = asyncio.Semaphore(10)
    results = await asyncio.gather(*(fetch(limit) for _ in range(100)))
    print("fetched:", len(results))


asyncio.run(main())
