import asyncio
import gc
import threading


async def fetch():
    return "42 rows"


def worker():
    try:
        loop = asyncio.get_event_loop()
    except RuntimeError:
        loop = asyncio.new_event_loop()
        asyncio.set_event_loop(loop)
    print(loop.run_until_complete(fetch()))


thread = threading.Thread(target=worker)
thread.start()
thread.join()
gc.collect()
