import asyncio


async def worker():
    try:
        await asyncio.sleep(3600)
    except Exception as error:
        print("worker failed:", repr(error))


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    task.cancel()
    await task


asyncio.run(main())
