import asyncio


async def serve(reader, writer):
    writer.write(b"one;two;thr")
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        while True:
            print(await reader.readuntil(b";"))
    except asyncio.IncompleteReadError as error:
        print("end of stream, left over:", error.partial)
    writer.close()
    await writer.wait_closed()
    server.close()


asyncio.run(main())
