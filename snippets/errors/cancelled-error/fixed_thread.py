import asyncio
import concurrent.futures


async def fetch():
    await asyncio.sleep(3600)


def load(loop):
    future = asyncio.run_coroutine_threadsafe(fetch(), loop)
    future.cancel()
    try:
        print(future.result())
    except concurrent.futures.CancelledError:
        print("fetch was cancelled")


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(load, loop)


asyncio.run(main())
