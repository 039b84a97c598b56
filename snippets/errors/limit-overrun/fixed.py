import asyncio


async def serve(reader, writer):
    writer.write(b"x" * 100_000 + b"\0")
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=1024 * 1024)
    record = await reader.readuntil(b"\0")
    print(len(record))
    writer.close()
    await writer.wait_closed()
    server.close()


asyncio.run(main())
