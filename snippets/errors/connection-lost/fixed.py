import asyncio


async def serve(reader, writer):
    writer.close()


async def receive(reader, writer):
    async for line in reader:
        print(line)
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await receive(reader, writer)
    try:
        writer.write(b"ping\n")
        await writer.drain()
    except ConnectionError:
        print("the connection is gone, open another one")
    server.close()


asyncio.run(main())
