import asyncio


async def rows():
    for number in range(3):
        yield f"row {number}"


asyncio.run(rows())
