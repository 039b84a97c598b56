import asyncio

from worker_pool import worker_pool

running = most = 0


async def fetch(page):
    global running, most
    running += 1
    most = max(most, running)
    await asyncio.sleep(0.01)
    running -= 1
    if page == 404:
        raise LookupError(f"page {page} not found")


async def main():
    async with worker_pool(fetch, workers=3) as put:
        for page in range(20):
            await put(page)
    print("20 pages,", most, "at a time,", running, "unfinished")

    try:
        async with worker_pool(fetch, workers=3) as put:
            for page in range(1000):
                await put(page)
    except* LookupError as group:
        print(*group.exceptions)


asyncio.run(main())
