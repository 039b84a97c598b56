import asyncio


async def produce(queue):
    longest = 0
    for row in range(1000):
        await queue.put(row)
        longest = max(longest, queue.qsize())
    await queue.put(None)
    return longest


async def consume(queue):
    while await queue.get() is not None:
        await asyncio.sleep(0)


async def main():
    for maxsize in (0, 10):
        queue = asyncio.Queue(maxsize)
        async with asyncio.TaskGroup() as group:
            producer = group.create_task(produce(queue))
            group.create_task(consume(queue))
        print(f"maxsize={maxsize}: up to {producer.result()} rows in memory")


asyncio.run(main())
