import asyncio


def python_task(loop, coroutine, **options):
    return asyncio.tasks._PyTask(coroutine, loop=loop, **options)


async def load():
    async with asyncio.timeout(1):
        print("42 rows")


async def main():
    asyncio.get_running_loop().set_task_factory(python_task)
    await asyncio.create_task(load())


asyncio.run(main())
