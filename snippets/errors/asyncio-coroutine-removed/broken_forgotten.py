import asyncio


@asyncio.coroutine
def fetch():
    yield from asyncio.sleep(0)


async def main():
    fetch()


asyncio.run(main())
