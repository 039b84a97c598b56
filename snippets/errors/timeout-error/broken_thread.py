import asyncio
import threading


async def fetch():
    await asyncio.sleep(3600)


def load(loop):
    return asyncio.run_coroutine_threadsafe(fetch(), loop).result(timeout=0.05)


async def main():
    loop = asyncio.get_running_loop()
    thread = threading.Thread(target=load, args=[loop])
    thread.start()
    await loop.run_in_executor(None, thread.join)


asyncio.run(main())
