import asyncio
import threading

released = threading.Event()


def blocking_call():
    released.wait()
    print("the thread finishes its work")


async def main():
    try:
        async with asyncio.timeout(0.05):
            await asyncio.to_thread(blocking_call)
    except TimeoutError:
        print("main() stops waiting")
    released.set()


asyncio.run(main())
