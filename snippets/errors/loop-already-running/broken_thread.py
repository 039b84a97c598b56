import asyncio
import threading


async def fetch():
    return "42 rows"


loop = asyncio.new_event_loop()
started = threading.Event()
loop.call_soon(started.set)
thread = threading.Thread(target=loop.run_forever)
thread.start()
started.wait()
try:
    print(loop.run_until_complete(fetch()))
finally:
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()
