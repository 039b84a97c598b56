import asyncio


async def fetch(page):
    return f"page {page}"


async def main():
    pages = asyncio.gather(fetch(1), fetch(2))
    print(await pages)


asyncio.run(main())
