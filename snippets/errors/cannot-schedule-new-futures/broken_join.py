import asyncio
import time


async def main():
    loop = asyncio.get_running_loop()
    loop.run_in_executor(None, time.sleep, 0.5)
    await loop.shutdown_default_executor(timeout=0.1)


asyncio.run(main())
