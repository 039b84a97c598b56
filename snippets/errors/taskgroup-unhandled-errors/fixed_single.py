import asyncio


async def fetch():
    raise ValueError("no rows")


async def load():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch())
    except ExceptionGroup as errors:
        raise RuntimeError("load failed") from errors


async def main():
    try:
        await load()
    except RuntimeError as error:
        print(error, "because of", error.__cause__.exceptions)


asyncio.run(main())
