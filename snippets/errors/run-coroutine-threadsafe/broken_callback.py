import asyncio
import concurrent.futures


async def save(row):
    raise OSError("disk full")


def report(future):
    print("saved", future.result())


def worker(loop):
    future = asyncio.run_coroutine_threadsafe(save("row 1"), loop)
    future.add_done_callback(report)
    concurrent.futures.wait([future])


async def main():
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, worker, loop)


asyncio.run(main())
