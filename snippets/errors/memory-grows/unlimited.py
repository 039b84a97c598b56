import asyncio

from report import report


async def handle(message, database):
    await database.wait()


async def main():
    database = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        for message in range(1000):
            group.create_task(handle(message, database))
            await asyncio.sleep(0)
        report()
        database.set()


asyncio.run(main())
