import asyncio


async def fetch(page):
    return f"page {page}"


async def main():
    return await asyncio.gather(fetch(1), fetch(2))


print(asyncio.run(main()))
