import asyncio


async def fetch():
    yield
    return "42 rows"


async def main():
    print(await fetch())


asyncio.run(main())
