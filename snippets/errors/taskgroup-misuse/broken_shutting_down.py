import asyncio


async def flush():
    print("flushed")


async def write(group):
    try:
        await asyncio.Event().wait()
    finally:
        group.create_task(flush())


async def read():
    raise ConnectionError("the server is gone")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(write(group))
        group.create_task(read())


asyncio.run(main())
