import asyncio


async def serve(reader, writer):
    writer.write((2).to_bytes(4, "big") + b"ok")
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    length = int.from_bytes(await reader.readexactly(4), "big")
    print(await reader.readexactly(length - 4))


asyncio.run(main())
