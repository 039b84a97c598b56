import asyncio
import concurrent.futures
import signal
import threading


async def serve(started):
    stop = asyncio.Event()
    started.set_result((asyncio.get_running_loop(), stop))
    await stop.wait()
    print("stopped")


def on_term(number, frame):
    loop.call_soon_threadsafe(stop.set)


started = concurrent.futures.Future()
thread = threading.Thread(target=asyncio.run, args=[serve(started)])
thread.start()
loop, stop = started.result()
signal.signal(signal.SIGTERM, on_term)
signal.raise_signal(signal.SIGTERM)
thread.join()
