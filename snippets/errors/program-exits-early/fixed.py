import asyncio


async def save(rows):
    print("saving", rows, "rows")
    await asyncio.sleep(0.1)
    print("saved", rows, "rows")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(save(42))
    print("main() is done")


asyncio.run(main())
