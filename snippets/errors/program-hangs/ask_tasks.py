import asyncio
import sys

lock = asyncio.Lock()


async def total():
    async with lock:
        return 42


async def report():
    async with lock:
        return await total()


def show_tasks():
    for task in sorted(asyncio.all_tasks(), key=asyncio.Task.get_name):
        coroutine, chain = task.get_coro(), [task.get_name()]
        while getattr(coroutine, "cr_frame", None):
            chain.append(f"{coroutine.__qualname__}:{coroutine.cr_frame.f_lineno}")
            coroutine = coroutine.cr_await
        print(*chain, sep="\n    > ")
    sys.exit("still waiting")


async def main():
    asyncio.get_running_loop().call_later(0.1, show_tasks)
    await asyncio.create_task(report(), name="report")


asyncio.run(main())
