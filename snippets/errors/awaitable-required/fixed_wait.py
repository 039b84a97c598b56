import asyncio


async def fetch(page):
    return f"page {page}"


def start(page):
    return asyncio.create_task(fetch(page))


async def main():
    tasks = [start(1), start(2)]
    await asyncio.wait(tasks)
    print([task.result() for task in tasks])


asyncio.run(main())
