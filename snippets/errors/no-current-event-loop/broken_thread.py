import asyncio
import threading


async def fetch():
    return "42 rows"


def worker():
    loop = asyncio.get_event_loop()
    print(loop.run_until_complete(fetch()))


thread = threading.Thread(target=worker)
thread.start()
thread.join()
