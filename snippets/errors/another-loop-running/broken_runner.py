import asyncio


async def fetch():
    return "42 rows"


def load():
    with asyncio.Runner() as runner:
        return runner.run(fetch())


async def main():
    print(load())


asyncio.run(main())
