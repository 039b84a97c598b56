import asyncio


async def worker(started):
    try:
        started.set()
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print("worker: rolled back")
        raise
    finally:
        print("worker: connection closed")


async def main():
    started = asyncio.Event()
    task = asyncio.create_task(worker(started))
    await started.wait()
    task.cancel()
    await asyncio.wait([task])
    print("cancelled:", task.cancelled())


asyncio.run(main())
