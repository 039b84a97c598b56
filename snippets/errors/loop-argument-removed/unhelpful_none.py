import asyncio


async def main():
    loop = None
    lock = asyncio.Lock(loop=loop)
    async with lock:
        print("42 rows")


asyncio.run(main())
