import asyncio
from concurrent.futures import ProcessPoolExecutor


def count(rows):
    return len(rows)


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(1) as pool:
        print(await loop.run_in_executor(pool, count, range(42)))


if __name__ == "__main__":
    asyncio.run(main())
