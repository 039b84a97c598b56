import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor


def load():
    return "42 rows"


async def poll():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor() as pool:
        for _ in range(20):
            await loop.run_in_executor(pool, load)
            await asyncio.sleep(0.01)
    print("20 polls")


threading.Thread(target=asyncio.run, args=[poll()]).start()
print("main thread ends")
