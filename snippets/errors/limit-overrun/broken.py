import asyncio


async def serve(reader, writer):
    writer.write(b"x" * 100_000)
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    record = await reader.readuntil(b"\0")
    print(len(record))


asyncio.run(main())
