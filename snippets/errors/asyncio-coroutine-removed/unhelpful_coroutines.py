import asyncio


@asyncio.coroutines
def fetch():
    yield from asyncio.sleep(0)
    return "42 rows"
