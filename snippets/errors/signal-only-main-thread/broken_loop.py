import asyncio
import signal
import threading


async def serve():
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    await stop.wait()


threading.Thread(target=asyncio.run, args=[serve()]).start()
