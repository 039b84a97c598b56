import asyncio

connection = asyncio.Lock()


async def load(page):
    async with connection:
        print(f"page {page} starts, tasks: {len(asyncio.all_tasks())}")
        await asyncio.sleep(0.01)
        print(f"page {page} ends, {connection}")


async def main():
    async with asyncio.TaskGroup() as group:
        for page in (1, 2, 3):
            group.create_task(load(page))


asyncio.run(main())
