import asyncio

import nest_asyncio2

nest_asyncio2.apply()


async def fetch(name, rounds):
    for _ in range(rounds):
        await asyncio.sleep(0)
    print(name, "has its answer")


async def job(name, rounds):
    asyncio.run(fetch(name, rounds))
    print(name, "goes on")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(job("A", 1))
        group.create_task(job("B", 5))


asyncio.run(main())
