import asyncio
import threading

lock = threading.Lock()


async def update(name):
    if not lock.acquire(timeout=0.5):
        print(name, "waited in vain")
        return
    try:
        await asyncio.sleep(0.1)
        print(name, "updated")
    finally:
        lock.release()


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(update("A"))
        group.create_task(update("B"))


asyncio.run(main())
