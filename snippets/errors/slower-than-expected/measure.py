import asyncio
import time

running = peak = 0
pool = asyncio.Semaphore(2)


async def fetch():
    global running, peak
    running += 1
    peak = max(peak, running)
    await asyncio.sleep(0.2)
    running -= 1


async def fetch_from_pool():
    async with pool:
        await fetch()


async def calculate():
    global running, peak
    running += 1
    peak = max(peak, running)
    sum(number * number for number in range(500_000))
    running -= 1


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
    print(f"{name}: {peak} at a time, mostly {'computes' if share > 0.05 else 'waits'}")
