import asyncio


async def news():
    await asyncio.sleep(0.5)
    print("news saved")


async def weather():
    await asyncio.sleep(0.1)
    raise ValueError("no weather today")


async def main():
    try:
        await asyncio.gather(news(), weather())
    except ValueError as error:
        print("failed:", error)
    await asyncio.sleep(0.8)
    print("main ends")


asyncio.run(main())
