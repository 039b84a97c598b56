import asyncio
import os
from concurrent.futures import InterpreterPoolExecutor


def count(limit):
    return os.getpid(), sum(number % 7 == 0 for number in range(limit))


async def main():
    loop = asyncio.get_running_loop()
    jobs = [loop.run_in_executor(pool, count, limit) for limit in (10_000, 70_000)]
    for pid, found in await asyncio.gather(*jobs):
        print(found, "in this process:", pid == os.getpid())


if __name__ == "__main__":
    with InterpreterPoolExecutor(max_workers=2) as pool:
        asyncio.run(main())
