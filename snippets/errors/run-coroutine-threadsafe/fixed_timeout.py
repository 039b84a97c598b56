import asyncio


async def fetch():
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        print("fetch: cancelled")
        raise


def worker(loop):
    coro = asyncio.wait_for(fetch(), timeout=0.1)
    try:
        asyncio.run_coroutine_threadsafe(coro, loop).result()
    except TimeoutError:
        print("worker: gave up")


async def main():
    await asyncio.to_thread(worker, asyncio.get_running_loop())


asyncio.run(main())
