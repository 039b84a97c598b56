import asyncio

lock = None


def get_lock():
    global lock
    if lock is None:
        lock = asyncio.Lock()
    return lock


async def save(name):
    async with get_lock():
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(save("a"), save("b"))


asyncio.run(main())
asyncio.run(main())
