import asyncio
from concurrent.futures import ProcessPoolExecutor


async def fetch():
    return "42 rows"


def fetch_in_worker():
    return asyncio.run(fetch())


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor() as pool:
        print(await loop.run_in_executor(pool, fetch_in_worker))


if __name__ == "__main__":
    asyncio.run(main())
