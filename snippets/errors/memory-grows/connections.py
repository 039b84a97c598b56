import asyncio

from report import report

clients = set()


async def greet(reader, writer):
    clients.add(writer)
    writer.write(await reader.readline())


async def main():
    async with await asyncio.start_server(greet, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        for _ in range(20):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"hello\n")
            await reader.readline()
            writer.close()
            await writer.wait_closed()
        report()
        for writer in clients:
            writer.close()


asyncio.run(main())
