import asyncio
import threading
import time

lock = asyncio.Lock()
held, seen = threading.Event(), threading.Event()


async def first():
    async with lock:
        held.set()
        time.sleep(0.3)
    print("first: released, seen within half a second:", seen.wait(0.5))


async def second():
    asyncio.get_running_loop().call_later(2, seen.set)
    async with lock:
        print("second: has the lock")
        seen.set()


thread = threading.Thread(target=asyncio.run, args=[first()])
thread.start()
held.wait()
asyncio.run(second())
thread.join()
