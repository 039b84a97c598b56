import asyncio


async def answer(reader, writer):
    try:
        number = int(await reader.readline())
        writer.write(b"%d\n" % (number + 1))
    finally:
        writer.close()


async def main():
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"forty-two\n")
    print("answer:", await reader.read())
    writer.close()
    server.close()


asyncio.run(main())
