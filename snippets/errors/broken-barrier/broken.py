import asyncio


async def load(barrier, name):
    print(name, "is ready")
    await barrier.wait()


async def main():
    barrier = asyncio.Barrier(2)
    first = asyncio.create_task(load(barrier, "first"))
    await asyncio.sleep(0)
    await barrier.abort()
    await first


asyncio.run(main())
