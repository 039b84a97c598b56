import asyncio


async def news():
    await asyncio.sleep(0.5)
    print("news saved")


async def weather():
    await asyncio.sleep(0.1)
    raise ValueError("no weather today")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(news())
            group.create_task(weather())
    except* ValueError as errors:
        print("failed:", errors.exceptions[0])
    await asyncio.sleep(0.8)
    print("main ends")


asyncio.run(main())
