import asyncio


async def save(row):
    raise OSError(f"disk full, {row} not saved")


def worker(loop):
    asyncio.run_coroutine_threadsafe(save("row 1"), loop)
    future = asyncio.run_coroutine_threadsafe(save("row 2"), loop)
    future.add_done_callback(lambda done: print(repr(done.exception())))


async def main():
    await asyncio.to_thread(worker, asyncio.get_running_loop())
    await asyncio.sleep(0.1)


asyncio.run(main())
