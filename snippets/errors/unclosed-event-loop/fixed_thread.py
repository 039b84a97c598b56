import asyncio
import threading


async def fetch():
    return "42 rows"


def worker():
    print(asyncio.run(fetch()))


thread = threading.Thread(target=worker)
thread.start()
thread.join()
