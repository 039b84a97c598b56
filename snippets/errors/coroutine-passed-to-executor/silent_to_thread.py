import asyncio


async def load(page):
    return f"page {page}"


async def main():
    print(await asyncio.to_thread(load, 1))


asyncio.run(main(), debug=True)
