import asyncio


async def rows():
    for number in range(4):
        await asyncio.sleep(0)
        yield number


async def worker(queue, name):
    while (row := await queue.get()) is not None:
        print(name, "has row", row)
    queue.put_nowait(None)


async def main():
    queue = asyncio.Queue()
    workers = [asyncio.create_task(worker(queue, name)) for name in ("first", "second")]
    async for row in rows():
        await queue.put(row)
    await queue.put(None)
    await asyncio.gather(*workers)


asyncio.run(main())
