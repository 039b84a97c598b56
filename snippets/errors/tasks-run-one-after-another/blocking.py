import asyncio
import time


async def load(page):
    print(f"page {page} starts, tasks: {len(asyncio.all_tasks())}")
    time.sleep(0.11)
    print(f"page {page} ends")


async def main():
    async with asyncio.TaskGroup() as group:
        for page in (1, 2, 3):
            group.create_task(load(page))


asyncio.run(main())
