import asyncio


async def report(rows):
    print(await rows)


def worker(rows, loop):
    asyncio.run_coroutine_threadsafe(report(rows), loop).result()


async def main():
    loop = asyncio.get_running_loop()
    rows = loop.create_future()
    loop.call_later(0.05, rows.set_result, "42 rows")
    await asyncio.to_thread(worker, rows, loop)


asyncio.run(main())
