import asyncio


async def fetch():
    return "42 rows"


def load(loop):
    future = asyncio.run_coroutine_threadsafe(fetch(), loop)
    return future.result()


async def main():
    print("loading")
    print(load(asyncio.get_running_loop()))


asyncio.run(main())
