import asyncio
import threading


def worker(queue, seen):
    queue.put_nowait("row 1")
    print("thread: seen within half a second:", seen.wait(0.5))


async def main():
    queue, seen = asyncio.Queue(), threading.Event()
    threading.Timer(0.25, worker, [queue, seen]).start()
    asyncio.get_running_loop().call_later(2, seen.set)
    print("loop:", await queue.get())


asyncio.run(main())
