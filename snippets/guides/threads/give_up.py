import asyncio


async def save(row):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("save: cancelled")
        raise


def worker(loop):
    future = asyncio.run_coroutine_threadsafe(save("row 1"), loop)
    try:
        future.result(timeout=0.1)
    except TimeoutError:
        print("worker: gave up")
        future.cancel()


async def main():
    await asyncio.to_thread(worker, asyncio.get_running_loop())
    await asyncio.sleep(0.5)
    print("main: ends")


asyncio.run(main())
