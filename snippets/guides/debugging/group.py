import asyncio


async def price(row):
    return int(row)


async def load(rows):
    async with asyncio.TaskGroup() as group:
        for row in rows:
            group.create_task(price(row))


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(load(["12", "twelve"]))
        group.create_task(load(["7,50"]))


asyncio.run(main())
