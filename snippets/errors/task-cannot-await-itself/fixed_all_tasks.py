import asyncio


async def main():
    asyncio.create_task(asyncio.sleep(0))
    others = asyncio.all_tasks() - {asyncio.current_task()}
    await asyncio.gather(*others)
    print("waited for", len(others), "other task")


asyncio.run(main())
