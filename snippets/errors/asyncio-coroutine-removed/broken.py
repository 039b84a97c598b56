import asyncio


@asyncio.coroutine
def fetch():
    yield from asyncio.sleep(0)
    return "42 rows"


async def main():
    print(await fetch())


asyncio.run(main())
