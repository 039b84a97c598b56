import asyncio
import os
from pathlib import Path


async def fetch(page, slots):
    async with slots, asyncio.timeout(30):
        await asyncio.sleep(0)
        return f"row of page {page}"


async def main():
    slots = asyncio.Semaphore(10)
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(fetch(page, slots)) for page in range(100)]
    rows = [task.result() for task in tasks]
    await asyncio.to_thread(Path(os.devnull).write_text, "\n".join(rows))
    print(len(rows), "rows written")


if __name__ == "__main__":
    asyncio.run(main())
