import asyncio
import threading
from concurrent.futures import Future


async def fetch(table):
    await asyncio.sleep(0.1)
    return f"{table}: 42 rows"


async def keep_running(started):
    stop = asyncio.Event()
    started.set_result((asyncio.get_running_loop(), stop))
    await stop.wait()


started = Future()
thread = threading.Thread(target=asyncio.run, args=[keep_running(started)])
thread.start()
loop, stop = started.result()
try:
    for table in ("users", "orders"):
        print(asyncio.run_coroutine_threadsafe(fetch(table), loop).result())
finally:
    loop.call_soon_threadsafe(stop.set)
    thread.join()
