import asyncio


async def load(page):
    print(f"page {page} starts, tasks: {len(asyncio.all_tasks())}")
    await asyncio.sleep(0.01)
    print(f"page {page} ends")


async def main():
    for page in (1, 2, 3):
        await load(page)


asyncio.run(main())
