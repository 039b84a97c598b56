import asyncio


async def fetch(number):
    return number


async def main():
    tasks = map(asyncio.create_task, map(fetch, []))
    if tasks:
        done, pending = await asyncio.wait(tasks)


asyncio.run(main())
