import asyncio
import contextlib
import time

running = peak = 0
pool = asyncio.Semaphore(2)


@contextlib.contextmanager
def counted():
    global running, peak
    running += 1
    peak = max(peak, running)
    try:
        yield
    finally:
        running -= 1


async def fetch():
    with counted():
        await asyncio.sleep(0.1)


async def fetch_from_pool():
    async with pool:
        await fetch()


async def calculate():
    with counted():
        sum(number * number for number in range(500_000))


async def one_by_one():
    for _ in range(5):
        await fetch()


async def together(work):
    await asyncio.gather(*[work() for _ in range(5)])


for name, main in {
    "fetch, one by one": one_by_one(),
    "fetch, together": together(fetch),
    "fetch from a pool, together": together(fetch_from_pool),
    "calculate, together": together(calculate),
}.items():
    peak, wall, cpu = 0, time.perf_counter(), time.process_time()
    asyncio.run(main)
    share = (time.process_time() - cpu) / (time.perf_counter() - wall)
    print(f"{name}: {peak} at a time, processor time {share:.0%}")
