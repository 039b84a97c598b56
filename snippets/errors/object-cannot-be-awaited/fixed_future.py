import asyncio
from concurrent.futures import ThreadPoolExecutor


def load():
    return "42 rows"


async def main():
    with ThreadPoolExecutor() as pool:
        print(await asyncio.wrap_future(pool.submit(load)))


asyncio.run(main())
