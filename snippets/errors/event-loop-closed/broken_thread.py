import asyncio
import threading

finished = threading.Event()


async def save(row):
    return f"saved {row}"


def worker(loop):
    finished.wait()
    future = asyncio.run_coroutine_threadsafe(save("row 1"), loop)
    print(future.result())


async def main():
    loop = asyncio.get_running_loop()
    threading.Thread(target=worker, args=[loop]).start()


asyncio.run(main())
finished.set()
