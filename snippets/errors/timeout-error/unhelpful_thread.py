import asyncio
import threading

release = threading.Event()


def work():
    release.wait()
    print("the thread has finished its work")


async def main():
    try:
        async with asyncio.timeout(0.5):
            await asyncio.to_thread(work)
    except TimeoutError:
        print("timed out")
    release.set()


asyncio.run(main())
