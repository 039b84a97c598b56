import asyncio
import threading


async def add(a, b):
    print("add() runs in", threading.current_thread().name)
    return a + b


def worker(loop):
    future = asyncio.run_coroutine_threadsafe(add(1, 2), loop)
    print("the worker gets", future.result())


async def main():
    await asyncio.to_thread(worker, asyncio.get_running_loop())


asyncio.run(main())
