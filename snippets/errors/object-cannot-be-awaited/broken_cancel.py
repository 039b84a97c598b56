import asyncio


async def worker():
    await asyncio.Event().wait()


async def main():
    task = asyncio.create_task(worker())
    await task.cancel()


asyncio.run(main())
