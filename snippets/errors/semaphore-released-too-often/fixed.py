import asyncio


async def fetch(limit):
    async with limit:
        print("fetching")


async def main():
    limit = asyncio.BoundedSemaphore(2)
    await asyncio.gather(fetch(limit), fetch(limit), fetch(limit))


asyncio.run(main())
