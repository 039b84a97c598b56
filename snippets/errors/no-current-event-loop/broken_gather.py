import asyncio


async def fetch(page):
    return f"page {page}"


print(asyncio.run(asyncio.gather(fetch(1), fetch(2))))
