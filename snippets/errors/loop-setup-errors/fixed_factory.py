import asyncio


def factory(loop, coro, **kwargs):
    return asyncio.Task(coro, loop=loop, **kwargs)


async def main():
    asyncio.get_running_loop().set_task_factory(factory)
    task = asyncio.create_task(asyncio.sleep(0), name="pause")
    await task
    print(task.get_name(), "is done:", task.done())


asyncio.run(main())
