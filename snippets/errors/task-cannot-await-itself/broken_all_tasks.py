import asyncio


async def main():
    asyncio.create_task(asyncio.sleep(0))
    for task in asyncio.all_tasks():
        await task


asyncio.run(main())
