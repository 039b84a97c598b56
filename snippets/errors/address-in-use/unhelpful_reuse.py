import asyncio


async def serve(reader, writer):
    writer.close()


async def main():
    for option in ("reuse_address", "reuse_port"):
        first = await asyncio.start_server(serve, "127.0.0.1", 0)
        port = first.sockets[0].getsockname()[1]
        try:
            await asyncio.start_server(serve, "127.0.0.1", port, **{option: True})
        except OSError as error:
            print(f"{option}: {error}")


asyncio.run(main())
