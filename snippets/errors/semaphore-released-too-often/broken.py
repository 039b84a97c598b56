import asyncio


async def fetch(limit):
    await limit.acquire()
    try:
        limit.release()
    finally:
        limit.release()


async def main():
    limit = asyncio.BoundedSemaphore(2)
    await fetch(limit)


asyncio.run(main())
