import asyncio


async def fetch(page):
    return f"page {page}"


async def main():
    task = asyncio.create_task(fetch(1))
    for earliest in asyncio.as_completed([task]):
        print(await earliest)


asyncio.run(main())
