import asyncio


async def serve(reader, writer):
    writer.write(b"42 rows\n")
    writer.close()


async def main():
    first = await asyncio.start_server(serve, "127.0.0.1", 0)
    second = await asyncio.start_server(serve, "127.0.0.1", 0)
    for server in (first, second):
        host, port = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(host, port)
        print(await reader.readline())
        writer.close()
        server.close()


asyncio.run(main())
