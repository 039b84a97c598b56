import asyncio

cache = {"A": 1}


async def load(key):
    print("load", key)
    if key not in cache:
        await asyncio.sleep(0)
        cache[key] = 2
    return cache[key]


async def main():
    task = asyncio.create_task(load("A"))
    print("plain task, done:", task.done())
    await task

    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(load("A"))
    print("eager task, done:", task.done())
    task = asyncio.create_task(load("B"))
    print("eager task that has to wait, done:", task.done())
    await task


asyncio.run(main())
