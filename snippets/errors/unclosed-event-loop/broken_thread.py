import asyncio
import threading


async def fetch():
    return "42 rows"


def worker():
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    print(loop.run_until_complete(fetch()))


thread = threading.Thread(target=worker)
thread.start()
thread.join()
