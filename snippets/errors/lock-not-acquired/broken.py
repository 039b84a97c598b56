import asyncio


async def update(rows):
    lock = asyncio.Lock()
    await lock.acquire()
    try:
        rows.append("new row")
        lock.release()
    finally:
        lock.release()


asyncio.run(update([]))
