import asyncio


async def consume(queue):
    for _ in range(2):
        print("got", await queue.get())


async def main():
    queue = asyncio.Queue(maxsize=1)
    consumer = asyncio.create_task(consume(queue))
    await queue.put("first")
    await queue.put("second")
    await consumer


asyncio.run(main())
