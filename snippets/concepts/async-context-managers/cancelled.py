import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def connection():
    print("open")
    try:
        yield
    finally:
        await asyncio.sleep(0.01)
        print("closed properly")


async def work(started):
    async with connection():
        started.set()
        await asyncio.Event().wait()


async def main():
    started = asyncio.Event()
    task = asyncio.create_task(work(started))
    await started.wait()
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")


asyncio.run(main())
