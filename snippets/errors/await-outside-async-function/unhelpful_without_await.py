import asyncio


async def fetch():
    return "42 rows"


def load():
    return fetch()


async def main():
    print(load())


asyncio.run(main())
