import asyncio


async def load(page):
    return f"page {page}"


async def main():
    asyncio.get_running_loop().slow_callback_duration = 10
    print(await asyncio.to_thread(load, 1))


asyncio.run(main(), debug=True)
