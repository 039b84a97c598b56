import asyncio


def factory(loop, coro):
    return asyncio.Task(coro, loop=loop)


async def main():
    asyncio.get_running_loop().set_task_factory(factory)
    await asyncio.create_task(asyncio.sleep(0), name="pause")
    print("works up to 3.13")


asyncio.run(main())
