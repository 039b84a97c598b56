import asyncio


async def worker(lock, name):
    async with lock:
        await asyncio.sleep(0)
        print(name, "done")


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(worker(lock, "first"), worker(lock, "second"))


asyncio.run(main())
