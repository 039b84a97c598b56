import asyncio
import threading


async def save(row):
    await asyncio.sleep(0.1)
    return f"{row} saved"


def worker(loop):
    future = asyncio.run_coroutine_threadsafe(save("row 1"), loop)
    print("worker:", future.result(timeout=5))


async def main():
    loop = asyncio.get_running_loop()
    thread = threading.Thread(target=worker, args=[loop])
    thread.start()
    await asyncio.to_thread(thread.join)


asyncio.run(main())
