import asyncio


async def serve(reader, writer):
    await reader.read()
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(host, port)
    writer.write_eof()
    for write in (lambda: writer.write(b"late"), lambda: writer.writelines([b"late"])):
        try:
            write()
        except RuntimeError as error:
            print("RuntimeError:", error)
    await reader.read()
    writer.close()
    server.close()


asyncio.run(main())
