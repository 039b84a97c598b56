import asyncio


async def step(number, seconds):
    await asyncio.sleep(seconds)
    print("step", number)


async def main():
    try:
        async with asyncio.timeout(0.2):
            await step(1, 0)
            await step(2, 0)
            await step(3, 10)
    except TimeoutError:
        print("the three together took too long")


asyncio.run(main())
