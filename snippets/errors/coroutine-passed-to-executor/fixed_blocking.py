import asyncio
import time


def read(page):
    time.sleep(0.1)
    return f"page {page}"


async def load(page):
    return await asyncio.to_thread(read, page)


async def main():
    print(await asyncio.gather(load(1), load(2)))


asyncio.run(main())
