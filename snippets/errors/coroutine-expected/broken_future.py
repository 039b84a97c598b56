import asyncio


async def fetch(page):
    return f"page {page}"


async def main():
    task = asyncio.create_task(asyncio.gather(fetch(1), fetch(2)))
    print(await task)


asyncio.run(main())
