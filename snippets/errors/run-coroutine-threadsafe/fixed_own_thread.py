import asyncio


async def fetch():
    return "42 rows"


async def load():
    return await fetch()


async def main():
    print(await load())


asyncio.run(main())
