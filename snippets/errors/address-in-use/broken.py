import asyncio


async def serve(reader, writer):
    writer.close()


async def main():
    first = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = first.sockets[0].getsockname()[1]
    second = await asyncio.start_server(serve, "127.0.0.1", port)


asyncio.run(main())
