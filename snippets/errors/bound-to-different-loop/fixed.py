import asyncio


async def save(name, lock):
    async with lock:
        await asyncio.sleep(0)
        print("saved", name)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(save("a", lock), save("b", lock))


asyncio.run(main())
asyncio.run(main())
