import asyncio


async def save(row):
    print("saved", row)


async def answer(reader, writer):
    writer.write(await reader.readline())
    writer.close()


async def main():
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(host, port)
    writer.write(b"row 1\n")
    print(await reader.readline())
    save("row 1")
    server.close()


asyncio.run(main())
print("the end")
