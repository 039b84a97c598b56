import asyncio
import threading


class Cache:
    def __init__(self):
        self.lock = asyncio.Lock()

    async def load(self):
        async with self.lock:
            return "42 rows"


loop = asyncio.new_event_loop()
thread = threading.Thread(target=loop.run_forever)
thread.start()

cache = Cache()
future = asyncio.run_coroutine_threadsafe(cache.load(), loop)
print(future.result())

loop.call_soon_threadsafe(loop.stop)
thread.join()
loop.close()
