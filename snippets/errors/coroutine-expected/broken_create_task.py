import asyncio


async def fetch():
    return "42 rows"


async def main():
    task = asyncio.create_task(fetch)
    print(await task)


asyncio.run(main())
