import asyncio


async def rows():
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(3600))
        yield 1
        yield 2


async def main():
    numbers = rows()
    print(await anext(numbers))
    await numbers.aclose()
    print("closed")


asyncio.run(main())
