import asyncio

lock = asyncio.Lock()
queue = asyncio.Queue(maxsize=1)
queue.put_nowait("row")
WAITS = {
    "lock.acquire()": lock.acquire,
    "semaphore.acquire()": asyncio.Semaphore(0).acquire,
    "event.wait()": asyncio.Event().wait,
    "barrier.wait()": asyncio.Barrier(2).wait,
    "queue.put()": lambda: queue.put("row"),
    "queue.join()": queue.join,
    "queue.get()": asyncio.Queue().get,
}


async def main():
    for call, wait in WAITS.items():
        try:
            await asyncio.wait_for(wait(), 0.01)
        except TimeoutError:
            pass
        except RuntimeError as error:
            print(call, "-", error)


asyncio.run(lock.acquire())
asyncio.run(main())
asyncio.run(main())
