import asyncio
import time


async def fetch():
    async with asyncio.timeout(1):
        await asyncio.sleep(0.01)
    print("42 rows")


async def resize():
    time.sleep(1.2)


async def main():
    await asyncio.gather(fetch(), resize())


asyncio.run(main())
