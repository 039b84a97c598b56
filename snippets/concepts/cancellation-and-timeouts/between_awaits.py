import asyncio


async def compute():
    print("computing")
    total = sum(range(1000))
    print("computed", total)
    await asyncio.sleep(0)
    print("never printed")


async def main():
    task = asyncio.create_task(compute())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print("cancelled:", task.cancelled())


asyncio.run(main())
