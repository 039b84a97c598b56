import asyncio


async def save(row):
    print("saved", row)


async def no_block():
    group = asyncio.TaskGroup()
    group.create_task(save(1))


async def two_blocks():
    group = asyncio.TaskGroup()
    for row in (1, 2):
        async with group:
            group.create_task(save(row))


async def main():
    for function in (no_block, two_blocks):
        try:
            await function()
        except RuntimeError as error:
            print(f"{function.__name__}(): RuntimeError: {error}")


asyncio.run(main())
