import asyncio

lock = asyncio.Lock()


async def save(name):
    async with lock:
        await asyncio.sleep(0)
        print("saved", name)


async def main():
    await asyncio.gather(save("a"), save("b"))


asyncio.run(main())
asyncio.run(main())
