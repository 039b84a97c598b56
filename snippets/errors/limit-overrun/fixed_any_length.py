import asyncio


async def serve(reader, writer):
    writer.write(b"x" * 300_000 + b"\nshort\nno line end")
    writer.close()


async def read_line(reader):
    parts = []
    while True:
        try:
            parts.append(await reader.readuntil(b"\n"))
        except asyncio.LimitOverrunError as error:
            parts.append(await reader.readexactly(error.consumed))
            continue
        except asyncio.IncompleteReadError as error:
            parts.append(error.partial)
        return b"".join(parts)


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    while line := await read_line(reader):
        print(len(line), line[-6:])
    writer.close()
    await writer.wait_closed()
    server.close()


asyncio.run(main())
