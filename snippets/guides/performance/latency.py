import asyncio
import statistics
import time


async def fetch(number):
    await asyncio.sleep(0.2 if number % 20 == 0 else 0.01)


async def timed(number, seconds):
    start = time.perf_counter()
    await fetch(number)
    seconds.append(time.perf_counter() - start)


async def main():
    seconds = []
    start = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for number in range(200):
            group.create_task(timed(number, seconds))
    per_second = len(seconds) / (time.perf_counter() - start)
    *_, slowest_percent = statistics.quantiles(seconds, n=100)
    print(f"{len(seconds)} calls, {per_second:.0f} a second")
    print(f"mean {statistics.mean(seconds):.3f} s, median {statistics.median(seconds):.3f} s")
    print(f"99 of 100 within {slowest_percent:.3f} s")


asyncio.run(main())
