import asyncio
import os
from concurrent.futures import ProcessPoolExecutor


def count_primes(limit):
    primes = [n for n in range(2, limit) if all(n % d for d in range(2, int(n**0.5) + 1))]
    return len(primes), os.getpid()


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(1) as pool:
        primes, pid = await loop.run_in_executor(pool, count_primes, 1000)
    print(primes, "primes, counted in another process:", pid != os.getpid())


if __name__ == "__main__":
    asyncio.run(main())
