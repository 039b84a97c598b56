import asyncio


async def fetch():
    return "42 rows"


async def main():
    print(await asyncio.wait_for(fetch, timeout=5))


asyncio.run(main())
