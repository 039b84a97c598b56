import asyncio


async def load(page):
    return f"page {page}"


async def main():
    print(await load(1))


asyncio.run(main())
