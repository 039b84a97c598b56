import asyncio


async def answer(reader, writer):
    writer.write(await reader.readline())
    writer.close()


async def main():
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    print("listening:", server.is_serving())


asyncio.run(main())
print("asyncio.run() has returned")
