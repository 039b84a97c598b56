import asyncio


async def serve(reader, writer):
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(host, port)
    try:
        writer.write("hello\n")
    finally:
        writer.close()
        server.close()


asyncio.run(main())
