import asyncio

from report import report


async def handle(message):
    return message


async def main():
    async with asyncio.TaskGroup() as group:
        for message in range(1000):
            group.create_task(handle(message))
            await asyncio.sleep(0)
        await asyncio.sleep(0)
        report()


asyncio.run(main())
