import asyncio


async def pairs(rows):
    rows = iter(rows)
    for first in rows:
        yield first, next(rows, None)


async def finished():
    yield 1
    return


async def main():
    for generator in pairs("abc"), finished():
        async for item in generator:
            print(item)


asyncio.run(main())
