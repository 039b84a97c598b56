import asyncio


async def handle(reader, writer):
    try:
        async for line in reader:
            writer.write(line)
            await writer.drain()
    finally:
        writer.close()


async def main():
    async with await asyncio.start_server(handle, "127.0.0.1", 0) as server:
        host, port = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(b"42 rows\n")
        print(await reader.readline())
        writer.close()
        await writer.wait_closed()


asyncio.run(main())
print("everything is closed")
