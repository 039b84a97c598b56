import asyncio


async def fetch():
    await asyncio.sleep(0)
    return "42 rows"


async def load():
    for number in (1, 2):
        yield f"row {number}"


async def main():
    print(await fetch())
    print([row async for row in load()])


asyncio.run(main())
