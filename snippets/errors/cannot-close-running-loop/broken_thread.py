import asyncio
import threading

loop = asyncio.new_event_loop()
running = threading.Event()
thread = threading.Thread(target=loop.run_forever)
thread.start()
loop.call_soon_threadsafe(running.set)
running.wait()
try:
    loop.close()
finally:
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()
