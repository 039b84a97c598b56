import asyncio


async def worker():
    await asyncio.Event().wait()


async def main():
    task = asyncio.create_task(worker())
    task.cancel()
    await asyncio.wait([task])
    print("cancelled:", task.cancelled())


asyncio.run(main())
