import asyncio


@asyncio.coroutine
def save(row):
    yield from asyncio.sleep(0)


@asyncio.coroutine
def main():
    save("row 1")
    yield from asyncio.sleep(0)


asyncio.run(main())
