import asyncio


async def fetch():
    raise ValueError("no rows")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch())
    except Exception as error:
        print(f"load failed: {error}")


asyncio.run(main())
