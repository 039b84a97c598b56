import asyncio
import time


async def load():
    time.sleep(0.2)
    await asyncio.sleep(0.2)
    time.sleep(0.05)


async def main():
    asyncio.get_running_loop().slow_callback_duration = 0.04
    await asyncio.create_task(load(), name="load")


asyncio.run(main())
