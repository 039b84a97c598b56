import asyncio


async def first(rows):
    return next(iter(rows))


async def main():
    print(await first(["a", "b"]))
    print(await first([]))


asyncio.run(main())
