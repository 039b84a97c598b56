import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor() as pool:
        loop.run_in_executor(pool, time.sleep, 0.3)
    print("pool closed")


asyncio.run(main())
