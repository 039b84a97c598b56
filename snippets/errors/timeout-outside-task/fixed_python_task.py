import asyncio


def make_task(loop, coroutine, **options):
    return asyncio.Task(coroutine, loop=loop, **options)


async def load():
    async with asyncio.timeout(1):
        print("42 rows")


async def main():
    asyncio.get_running_loop().set_task_factory(make_task)
    await asyncio.create_task(load())


asyncio.run(main())
