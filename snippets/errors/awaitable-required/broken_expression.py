import asyncio


async def fetch(page):
    return f"page {page}"


async def main():
    print(await asyncio.gather(fetch(page) for page in (1, 2)))


asyncio.run(main())
