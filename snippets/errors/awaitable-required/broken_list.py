import asyncio


async def fetch(page):
    return f"page {page}"


async def main():
    pages = [fetch(1), fetch(2)]
    print(await asyncio.gather(pages))


asyncio.run(main())
