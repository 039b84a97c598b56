import asyncio


def produce(queue, loop):
    for row in range(3):
        asyncio.run_coroutine_threadsafe(queue.put(row), loop).result()


async def main():
    queue = asyncio.Queue(maxsize=1)
    loop = asyncio.get_running_loop()
    producer = asyncio.create_task(asyncio.to_thread(produce, queue, loop))
    for _ in range(3):
        print("row", await queue.get())
    await producer


asyncio.run(main())
