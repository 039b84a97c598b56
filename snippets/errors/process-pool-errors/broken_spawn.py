import asyncio
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def count(rows):
    return len(rows)


async def main():
    loop = asyncio.get_running_loop()
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        print(await loop.run_in_executor(pool, count, range(42)))


asyncio.run(main())
