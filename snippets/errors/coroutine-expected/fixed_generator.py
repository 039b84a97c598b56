import asyncio


async def rows():
    for number in range(3):
        yield f"row {number}"


async def main():
    async for row in rows():
        print(row)


asyncio.run(main())
