import asyncio


async def serve(reader, writer):
    writer.write(b"first line" + b"." * 100)
    await reader.readline()
    writer.write(b"QUIT\nsecond line\n")
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=50)
    while True:
        try:
            line = await reader.readline()
        except ValueError:
            writer.write(b"go on\n")
            continue
        if not line:
            break
        print(line)
    writer.close()


asyncio.run(main())
