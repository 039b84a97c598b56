import asyncio


async def rows():
    for number in range(4):
        await asyncio.sleep(0)
        yield number


async def take(iterator, lock):
    async with lock:
        return await iterator.__anext__()


async def main():
    iterator, lock = rows(), asyncio.Lock()
    print(await asyncio.gather(take(iterator, lock), take(iterator, lock)))


asyncio.run(main())
