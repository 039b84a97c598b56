import asyncio


async def worker():
    for attempt in ("first", "second"):
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            print(f"{attempt} cancellation ignored")


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task], timeout=0.1)
    print("stopped:", task.done())


asyncio.run(main())
print("asyncio.run() returned")
