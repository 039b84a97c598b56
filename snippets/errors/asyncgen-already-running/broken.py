import asyncio


async def rows():
    for number in range(4):
        await asyncio.sleep(0)
        yield number


async def worker(iterator):
    async for row in iterator:
        print("row", row)


async def main():
    iterator = rows()
    await asyncio.gather(worker(iterator), worker(iterator))


asyncio.run(main())
