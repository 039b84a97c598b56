import asyncio


async def serve(reader, writer):
    for text in ("hello", "world"):
        data = text.encode()
        writer.write(len(data).to_bytes(4, "big") + data)
    writer.close()


async def read_message(reader):
    try:
        header = await reader.readexactly(4)
    except asyncio.IncompleteReadError as error:
        if error.partial:
            raise
        return None
    return await reader.readexactly(int.from_bytes(header, "big"))


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    while (message := await read_message(reader)) is not None:
        print(message)
    print("end of stream")
    writer.close()
    await writer.wait_closed()
    server.close()


asyncio.run(main())
