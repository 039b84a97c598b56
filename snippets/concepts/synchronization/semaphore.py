import asyncio


async def fetch(limit):
    async with limit:
        await asyncio.sleep(0.1)


async def main():
    limit = asyncio.Semaphore(2)
    async with asyncio.TaskGroup() as group:
        for number in range(1, 6):
            group.create_task(fetch(limit), name=f"fetch {number}")
    print("all fetched")


asyncio.run(main())
