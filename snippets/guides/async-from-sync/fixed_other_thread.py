import asyncio


async def fetch(table):
    await asyncio.sleep(0.1)
    return f"{table}: 3 rows"


def report(loop):
    future = asyncio.run_coroutine_threadsafe(fetch("users"), loop)
    return future.result(timeout=5)


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.to_thread(report, loop))


asyncio.run(main())
