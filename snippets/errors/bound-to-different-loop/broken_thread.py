import asyncio


async def produce(queue):
    for row in range(10):
        await queue.put(row)


async def main():
    queue = asyncio.Queue(maxsize=1)
    consumer = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    await asyncio.to_thread(asyncio.run, produce(queue))
    await consumer


asyncio.run(main())
