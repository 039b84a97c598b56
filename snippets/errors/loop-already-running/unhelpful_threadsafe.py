import asyncio


async def fetch():
    return "42 rows"


def load():
    loop = asyncio.get_running_loop()
    future = asyncio.run_coroutine_threadsafe(fetch(), loop)
    return future.result(timeout=1)


async def main():
    print(load())


asyncio.run(main())
