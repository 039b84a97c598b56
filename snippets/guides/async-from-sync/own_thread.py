import asyncio


async def fetch(table):
    return f"{table}: 3 rows"


def report(loop):
    future = asyncio.run_coroutine_threadsafe(fetch("users"), loop)
    return future.result(timeout=0.2)


async def main():
    print(report(asyncio.get_running_loop()))


asyncio.run(main())
