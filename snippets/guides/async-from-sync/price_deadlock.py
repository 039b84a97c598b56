import asyncio
from concurrent.futures import ThreadPoolExecutor


async def ask_owner():
    return "3 rows"


async def fetch(outer):
    answer = asyncio.run_coroutine_threadsafe(ask_owner(), outer)
    try:
        async with asyncio.timeout(0.5):
            return await asyncio.wrap_future(answer)
    except TimeoutError:
        return "no answer: the outer loop stands still"


def report():
    outer = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=1) as pool:
        return pool.submit(asyncio.run, fetch(outer)).result()


async def main():
    print(report())


asyncio.run(main())
