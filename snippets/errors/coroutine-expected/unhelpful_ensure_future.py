import asyncio


async def fetch():
    return "42 rows"


async def main():
    task = asyncio.ensure_future(fetch)
    print(await task)


asyncio.run(main())
