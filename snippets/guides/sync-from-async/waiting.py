import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor


async def main():
    loop = asyncio.get_running_loop()
    gate = threading.Event()
    first = loop.run_in_executor(pool, gate.wait)
    second = loop.run_in_executor(pool, print, "second ran")
    second.cancel()
    await asyncio.sleep(0)
    gate.set()
    print("first:", await first)


with ThreadPoolExecutor(max_workers=1) as pool:
    asyncio.run(main())
print("end of the program")
