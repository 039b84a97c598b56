import asyncio
import threading


def worker(loop, arrived, seen):
    loop.call_soon(arrived.set)
    print("thread: seen within half a second:", seen.wait(0.5))


async def main():
    loop = asyncio.get_running_loop()
    arrived, seen = asyncio.Event(), threading.Event()
    threading.Timer(0.25, worker, [loop, arrived, seen]).start()
    loop.call_later(1, print, "loop: woken by a timer")
    try:
        async with asyncio.timeout(2):
            await arrived.wait()
        print("loop: arrived")
        seen.set()
    except TimeoutError:
        print("loop: nothing arrived")


asyncio.run(main())
