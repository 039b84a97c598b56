import asyncio


async def fetch():
    return "42 rows"


async def main():
    asyncio.run(fetch())


asyncio.run(main())
