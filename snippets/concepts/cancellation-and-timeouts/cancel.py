import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(0.1)


async def main():
    task = asyncio.create_task(work(), name="work")
    await asyncio.sleep(0.1)
    print("asked:", task.cancel())
    print("cancelled yet:", task.cancelled())
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled now:", task.cancelled())


asyncio.run(main())
