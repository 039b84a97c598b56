import asyncio


async def fetch():
    await asyncio.sleep(3600)


def load(loop):
    future = asyncio.run_coroutine_threadsafe(fetch(), loop)
    try:
        print(future.result(timeout=0.05))
    except TimeoutError:
        future.cancel()
        print("no rows in time, fetch cancelled:", future.cancelled())


async def main():
    await asyncio.to_thread(load, asyncio.get_running_loop())


asyncio.run(main())
