import asyncio


async def fetch():
    return "42 rows"


async def main():
    factory = getattr(asyncio, "eager_task_factory", None)
    if factory is not None:
        asyncio.get_running_loop().set_task_factory(factory)
    print(await asyncio.create_task(fetch()))


asyncio.run(main())
