import asyncio
import threading


async def save():
    print("runs in", threading.current_thread().name)


def worker(loop):
    asyncio.run_coroutine_threadsafe(save(), loop).result()


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    await asyncio.to_thread(worker, loop)


asyncio.run(main())
