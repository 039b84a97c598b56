import asyncio
import threading


def worker(loop, arrived):
    loop.call_soon_threadsafe(arrived.set)


async def main():
    loop = asyncio.get_running_loop()
    arrived = asyncio.Event()
    threading.Thread(target=worker, args=[loop, arrived]).start()
    await arrived.wait()
    print("arrived")


asyncio.run(main())
