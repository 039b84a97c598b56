import asyncio
import tracemalloc

cache = {}


async def fetch(key):
    if key not in cache:
        cache[key] = bytes(1000)
    return cache[key]


async def main():
    await fetch("first")
    before = tracemalloc.take_snapshot()
    for number in range(1000):
        await fetch(f"key {number}")
    after = tracemalloc.take_snapshot()
    print(after.compare_to(before, "lineno")[0])


tracemalloc.start()
asyncio.run(main())
