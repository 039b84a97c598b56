import asyncio


async def fetch():
    return "42 rows"


def load(loop):
    return asyncio.run_coroutine_threadsafe(fetch(), loop).result()


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.to_thread(load, loop))


asyncio.run(main())
