import asyncio

saved = []


async def save(row):
    await asyncio.sleep(0)
    saved.append(row)


async def main():
    async with asyncio.TaskGroup() as group:
        for row in ["row 1", "row 2", "row 3"]:
            group.create_task(save(row))
    print("saved:", saved)


asyncio.run(main())
