import asyncio
import sys


async def check():
    raise ValueError("no rows")


async def stop():
    sys.exit("bad configuration")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(check())
        group.create_task(stop())


asyncio.run(main())
