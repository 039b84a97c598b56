import asyncio


async def fetch():
    return "42 rows"


def load():
    return asyncio.run(fetch())


async def main():
    print(await asyncio.to_thread(load))


asyncio.run(main())
