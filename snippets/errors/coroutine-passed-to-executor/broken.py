import asyncio


async def load(page):
    return f"page {page}"


async def main():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, load, 1))


asyncio.run(main())
