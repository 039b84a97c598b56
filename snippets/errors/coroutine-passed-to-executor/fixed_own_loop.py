import asyncio
import time


async def load(page):
    time.sleep(0.1)
    await asyncio.sleep(0)
    return f"page {page}"


async def main():
    print(await asyncio.to_thread(asyncio.run, load(1)))


asyncio.run(main())
