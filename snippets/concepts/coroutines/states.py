import asyncio
import inspect


async def work():
    await asyncio.sleep(0)


async def main():
    coroutine = work()
    print(inspect.getcoroutinestate(coroutine))
    task = asyncio.create_task(coroutine)
    await asyncio.sleep(0)
    print(inspect.getcoroutinestate(coroutine))
    await task
    print(inspect.getcoroutinestate(coroutine))


asyncio.run(main())
