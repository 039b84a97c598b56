import asyncio
from concurrent.futures import ProcessPoolExecutor


def count(limit):
    return sum(number % 7 == 0 for number in range(limit))


async def heartbeat():
    print("alive")


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor() as pool:
        counting = loop.run_in_executor(pool, count, 1_000_000)
        await heartbeat()
        print("counted", await counting)


if __name__ == "__main__":
    asyncio.run(main())
