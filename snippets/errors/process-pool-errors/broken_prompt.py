import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def count(rows):
    return len(rows)


context = multiprocessing.get_context("spawn")
with ProcessPoolExecutor(1, mp_context=context) as pool:
    print(pool.submit(count, range(42)).result())
