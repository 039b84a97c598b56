import asyncio
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def load():
    return range(42)


def count(rows):
    return len(rows)


async def main():
    rows = await asyncio.to_thread(load)
    loop = asyncio.get_running_loop()
    context = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        print(await loop.run_in_executor(pool, count, rows))


asyncio.run(main())
