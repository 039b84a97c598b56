import asyncio
import time

ROWS = range(2000)


def parse(row):
    return row + 1


async def parse_async(row):
    return row + 1


async def await_each():
    return [await parse_async(row) for row in ROWS]


async def task_for_each():
    return await asyncio.gather(*[parse_async(row) for row in ROWS])


async def thread_for_each():
    return [await asyncio.to_thread(parse, row) for row in ROWS]


async def main():
    times = {}
    for way in (thread_for_each, task_for_each, await_each):
        start = time.process_time()
        await way()
        times[way.__name__] = time.process_time() - start
    print("cheapest first:", *sorted(times, key=times.get))


asyncio.run(main())
