import asyncio


async def jobs():
    for number in range(4):
        await asyncio.sleep(1)
        yield number


async def worker(iterator):
    async for job in iterator:
        print("doing", job)


async def main():
    iterator = jobs()
    await asyncio.gather(worker(iterator), worker(iterator))


asyncio.run(main())
