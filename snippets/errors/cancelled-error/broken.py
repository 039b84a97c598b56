import asyncio


async def worker(started):
    started.set()
    await asyncio.sleep(3600)


async def main():
    started = asyncio.Event()
    task = asyncio.create_task(worker(started))
    await started.wait()
    task.cancel()
    await task
    print("worker stopped")


asyncio.run(main())
