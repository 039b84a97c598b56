import asyncio


async def serve(reader, writer):
    writer.close()


async def main():
    first = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = first.sockets[0].getsockname()[1]
    first.close()
    await first.wait_closed()
    second = await asyncio.start_server(serve, "127.0.0.1", port)
    print(second.sockets[0].getsockname()[1] == port)
    second.close()


asyncio.run(main())
