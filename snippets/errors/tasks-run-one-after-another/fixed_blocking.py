import asyncio
import threading

all_here = threading.Barrier(3)


def read(page):
    all_here.wait()  # passes only if three calls are here at the same time
    return f"page {page}"


async def load(page):
    return await asyncio.to_thread(read, page)


async def main():
    print(await asyncio.gather(load(1), load(2), load(3)))


asyncio.run(main())
