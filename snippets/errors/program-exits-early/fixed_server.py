import asyncio


async def answer(reader, writer):
    writer.write(await reader.readline())
    writer.close()


async def main():
    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        print("listening:", server.is_serving())
        async with asyncio.timeout(0.1):  # so that the example has an end
            await server.serve_forever()


try:
    asyncio.run(main())
except TimeoutError:
    print("it was serving until the timeout")
