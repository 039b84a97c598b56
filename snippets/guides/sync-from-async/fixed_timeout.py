import asyncio
import threading
import time


def export(stop):
    for _ in range(3000):
        if stop.is_set():
            print("thread: stopped")
            return
        time.sleep(0.01)
    print("thread: file written")


async def main():
    stop = threading.Event()
    try:
        async with asyncio.timeout(0.1):
            await asyncio.to_thread(export, stop)
    except TimeoutError:
        print("loop: gave up")
    finally:
        stop.set()


asyncio.run(main())
print("end of the program")
