import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar

user = ContextVar("user", default="nobody")
turns = 0


async def count_turns():
    global turns
    while True:
        await asyncio.sleep(0)
        turns += 1


async def fetch():
    await asyncio.sleep(0.2)
    return f"rows of {user.get()}"


def load():
    with ThreadPoolExecutor() as pool:
        return pool.submit(asyncio.run, fetch()).result()


async def main():
    user.set("Ada")
    counting = asyncio.create_task(count_turns())
    await asyncio.sleep(0)
    print("load():", load())
    print("turns of the outer loop meanwhile:", turns)
    print("to_thread:", await asyncio.to_thread(asyncio.run, fetch()))
    print("the outer loop ran meanwhile:", turns > 0)
    counting.cancel()


asyncio.run(main())
