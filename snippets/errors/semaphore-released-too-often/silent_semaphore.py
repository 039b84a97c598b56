import asyncio

running = 0


async def fetch(limit):
    global running
    async with limit:
        running += 1
        print("at once:", running)
        limit.release()
        await asyncio.sleep(0.1)
        running -= 1


async def main():
    limit = asyncio.Semaphore(1)
    await asyncio.gather(*(fetch(limit) for _ in range(3)))


asyncio.run(main())
