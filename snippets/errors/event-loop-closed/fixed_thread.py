import asyncio


async def save(row):
    return f"saved {row}"


def worker(loop):
    future = asyncio.run_coroutine_threadsafe(save("row 1"), loop)
    print(future.result())


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(worker, loop)


asyncio.run(main())
