import asyncio
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def count(rows):
    return len(rows)


context = multiprocessing.get_context("spawn")
with ProcessPoolExecutor(1, mp_context=context) as pool:
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(pool, count, range(42)))
