import asyncio


async def pages():
    for number in range(1, 4):
        print("fetch", number)
        await asyncio.sleep(0.01)
        yield number


async def read_ahead(iterator, queue):
    async for page in iterator:
        await queue.put(page)
    await queue.put(None)


async def main():
    queue = asyncio.Queue(maxsize=1)
    async with asyncio.TaskGroup() as group:
        group.create_task(read_ahead(pages(), queue))
        while (page := await queue.get()) is not None:
            print("use", page)
            await asyncio.sleep(0.05)


asyncio.run(main())
