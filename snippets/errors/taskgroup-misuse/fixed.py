import asyncio


async def save(row):
    await asyncio.sleep(0)
    print("saved", row)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(save(1))
        group.create_task(save(2))
    print("all saved")


asyncio.run(main())
