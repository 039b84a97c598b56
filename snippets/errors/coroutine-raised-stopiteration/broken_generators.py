import asyncio


async def pairs(rows):
    rows = iter(rows)
    while True:
        yield next(rows), next(rows)


async def finished():
    yield 1
    raise StopAsyncIteration


async def main():
    for generator in pairs("abc"), finished():
        try:
            async for item in generator:
                print(item)
        except RuntimeError as error:
            print("RuntimeError:", error)


asyncio.run(main())
