import asyncio


async def impatient(lock):
    try:
        await asyncio.wait_for(lock.acquire(), 0.05)
    except asyncio.TimeoutError:
        print("gave up")
    finally:
        lock.release()


async def main():
    lock = asyncio.Lock()
    async with lock:
        await impatient(lock)
        print("still locked:", lock.locked())


asyncio.run(main())
