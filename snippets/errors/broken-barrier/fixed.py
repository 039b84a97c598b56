import asyncio


async def load(barrier, name):
    try:
        await barrier.wait()
        print(name, "goes on")
    except asyncio.BrokenBarrierError:
        print(name, "gives up: the others will not come")


async def main():
    barrier = asyncio.Barrier(2)
    first = asyncio.create_task(load(barrier, "first"))
    await asyncio.sleep(0)
    await barrier.abort()
    await first


asyncio.run(main())
