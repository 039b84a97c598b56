import asyncio


async def update(rows):
    lock = asyncio.Lock()
    lock.acquire()
    rows.append("new row")
    lock.release()


asyncio.run(update([]))
