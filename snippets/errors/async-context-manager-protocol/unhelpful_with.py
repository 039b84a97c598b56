import asyncio
import faulthandler
import threading

lock = threading.Lock()


async def worker():
    with lock:
        await asyncio.sleep(0)


async def main():
    faulthandler.dump_traceback_later(0.2, exit=True)
    await asyncio.gather(worker(), worker())


asyncio.run(main())
