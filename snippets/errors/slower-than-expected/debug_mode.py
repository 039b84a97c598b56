import asyncio
import time


async def cached():
    return 42


async def main():
    asyncio.get_running_loop().slow_callback_duration = 60  # no log: the machine may be busy
    start = time.process_time()
    for _ in range(1000):
        await asyncio.create_task(cached())
    return time.process_time() - start


async def debug_mode():
    return asyncio.get_running_loop().get_debug()


print("debug mode is on:", asyncio.run(debug_mode()))
usual, debug = asyncio.run(main(), debug=False), asyncio.run(main(), debug=True)
print("tiny tasks take more than 5 times as long in debug mode:", debug > 5 * usual)
