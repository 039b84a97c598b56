import asyncio
import threading


async def fetch():
    return "42 rows"


def work():
    print(asyncio.run(fetch()))


thread = threading.Thread(target=work)
thread.start()
thread.join()
