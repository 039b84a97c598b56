import asyncio


async def fetch():
    return "42 rows"


def worker(loop):
    future = asyncio.run_coroutine_threadsafe(fetch(), loop)
    print(future.result())


async def main():
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, worker, loop)


asyncio.run(main())
