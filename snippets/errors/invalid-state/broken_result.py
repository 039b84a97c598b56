import asyncio


async def fetch():
    await asyncio.sleep(0)
    return "42 rows"


async def main():
    task = asyncio.create_task(fetch())
    print(task.result())


asyncio.run(main())
