import asyncio
from concurrent.futures import ThreadPoolExecutor


def load(page):
    return f"page {page}"


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor() as pool:
        print(await loop.run_in_executor(pool, load, 1))
        print(await loop.run_in_executor(pool, load, 2))


asyncio.run(main())
