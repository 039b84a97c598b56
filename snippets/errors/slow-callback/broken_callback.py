import asyncio
import time


def refresh():
    time.sleep(0.2)


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(refresh)
    loop.call_later(0, refresh)
    loop.call_soon_threadsafe(refresh)
    await asyncio.sleep(0.05)


asyncio.run(main(), debug=True)
