import asyncio
import contextvars


def factory(loop, coro):
    return asyncio.Task(coro, loop=loop)


async def main():
    asyncio.get_running_loop().set_task_factory(factory)
    await asyncio.create_task(asyncio.sleep(0), context=contextvars.copy_context())


asyncio.run(main())
