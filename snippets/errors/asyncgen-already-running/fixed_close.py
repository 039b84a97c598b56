import asyncio


async def rows():
    try:
        await asyncio.Event().wait()
        yield 1
    finally:
        print("connection closed")


async def read(iterator):
    async for row in iterator:
        print(row)


async def main():
    iterator = rows()
    reading = asyncio.create_task(read(iterator))
    await asyncio.sleep(0)
    reading.cancel()
    await asyncio.wait([reading])
    await iterator.aclose()


asyncio.run(main())
