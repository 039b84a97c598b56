import asyncio


def leaves(error):
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from leaves(inner)
    else:
        yield error


async def fetch():
    raise ValueError("no rows")


async def load():
    async with asyncio.TaskGroup() as group:
        group.create_task(fetch())


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(load())
    except* ValueError as errors:
        print("caught:", *map(repr, leaves(errors)))


asyncio.run(main())
