import asyncio
import queue
import threading

window = queue.SimpleQueue()


async def fetch(table):
    await asyncio.sleep(0.1)
    return f"{table}: 3 rows"


def on_click():
    future = asyncio.run_coroutine_threadsafe(fetch("users"), runner.get_loop())
    future.add_done_callback(lambda future: window.put(lambda: show(future)))
    print("on_click returns, the window stays alive")


def show(future):
    print("show in the main thread:", future.result())
    window.put(None)


with asyncio.Runner() as runner:
    stop = asyncio.Event()
    thread = threading.Thread(target=runner.run, args=(stop.wait(),))
    thread.start()
    window.put(on_click)
    while (callback := window.get()) is not None:
        callback()
    runner.get_loop().call_soon_threadsafe(stop.set)
    thread.join()
