import asyncio


async def serve(reader, writer):
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    for local in address, ("203.0.113.7", 0), ("::1", 0):
        try:
            await asyncio.open_connection(*address, local_addr=local)
        except (OSError, TypeError) as error:
            print(f"{type(error).__name__}: {error}")


asyncio.run(main())
