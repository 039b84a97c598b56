import asyncio


async def fetch():
    return "42 rows"


def load():
    loop = asyncio.get_event_loop()
    return loop.run_until_complete(fetch())


async def main():
    print(load())


asyncio.run(main())
