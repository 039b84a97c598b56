import asyncio


async def load(barrier, name):
    try:
        async with asyncio.timeout(0.05):
            await barrier.wait()
    except TimeoutError:
        print(name, "waited too long; broken:", barrier.broken)
        await barrier.abort()


async def main():
    barrier = asyncio.Barrier(2)
    await load(barrier, "first")
    print("broken:", barrier.broken)
    await barrier.reset()
    print("broken after reset():", barrier.broken)


asyncio.run(main())
