import asyncio

lock = asyncio.Lock()


async def save(name):
    async with lock:
        await asyncio.sleep(0)
        print("saved", name)


async def main():
    await asyncio.gather(save("a"), save("b"))


with asyncio.Runner() as runner:
    runner.run(main())
    runner.run(main())
