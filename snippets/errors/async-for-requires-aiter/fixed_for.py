import asyncio


async def read():
    yield "row 1"
    yield "row 2"


async def main():
    async for row in read():
        print(row)
    rows = [row async for row in read()]
    print(rows, len(rows))


asyncio.run(main())
