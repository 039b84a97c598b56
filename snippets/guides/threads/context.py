import asyncio
from contextvars import ContextVar

user = ContextVar("user", default="nobody")


async def save():
    print("saved by", user.get())


def worker(loop):
    user.set("Ada")
    asyncio.run_coroutine_threadsafe(save(), loop).result()


async def main():
    await asyncio.to_thread(worker, asyncio.get_running_loop())
    print("main:", user.get())


asyncio.run(main())
