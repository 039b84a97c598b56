import asyncio
import threading

started = threading.Event()
finish = threading.Event()


async def work():
    started.set()
    finish.wait()


job = work()
worker = threading.Thread(target=asyncio.run, args=[job])
worker.start()
started.wait()
try:
    asyncio.run(job)
finally:
    finish.set()
