import asyncio
import threading


async def fetch():
    return "42 rows"


loop = asyncio.new_event_loop()
thread = threading.Thread(target=loop.run_forever)
thread.start()
try:
    print(asyncio.run_coroutine_threadsafe(fetch(), loop).result())
finally:
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()
