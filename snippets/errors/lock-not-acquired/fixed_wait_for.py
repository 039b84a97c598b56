import asyncio


async def impatient(lock):
    try:
        async with asyncio.timeout(0.05), lock:
            print("has the lock")
    except TimeoutError:
        print("gave up")


async def main():
    lock = asyncio.Lock()
    async with lock:
        await impatient(lock)
        print("still locked:", lock.locked())


asyncio.run(main())
