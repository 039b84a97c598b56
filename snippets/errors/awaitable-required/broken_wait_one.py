import asyncio


async def fetch(page):
    return f"page {page}"


async def main():
    task = asyncio.create_task(fetch(1))
    await asyncio.wait(task)
    print(task.result())


asyncio.run(main())
