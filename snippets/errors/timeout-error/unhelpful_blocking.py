import asyncio
import time


async def main():
    async with asyncio.timeout(0.05) as limit:
        time.sleep(0.2)
    print("no TimeoutError; expired:", limit.expired())


asyncio.run(main())
