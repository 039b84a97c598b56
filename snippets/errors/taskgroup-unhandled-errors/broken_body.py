import asyncio


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(3600))
        raise ValueError("no rows")


asyncio.run(main())
