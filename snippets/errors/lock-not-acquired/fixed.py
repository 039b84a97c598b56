import asyncio


async def update(rows):
    lock = asyncio.Lock()
    async with lock:
        rows.append("new row")
    print(rows, "- locked:", lock.locked())


asyncio.run(update([]))
