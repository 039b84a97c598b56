import asyncio
from concurrent.futures import ThreadPoolExecutor

ticks = 0


async def tick():
    global ticks
    while True:
        await asyncio.sleep(0.01)
        ticks += 1


async def fetch():
    await asyncio.sleep(0.3)


def report():
    with ThreadPoolExecutor(max_workers=1) as pool:
        pool.submit(asyncio.run, fetch()).result()


async def main():
    ticking = asyncio.create_task(tick())
    await asyncio.sleep(0)
    report()
    print("ticks in 0.3 seconds:", ticks)
    ticking.cancel()


asyncio.run(main())
