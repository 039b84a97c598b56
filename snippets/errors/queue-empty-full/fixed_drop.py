import asyncio


async def main():
    queue = asyncio.Queue(maxsize=2)
    for reading in range(5):
        if queue.full():
            queue.get_nowait()
        queue.put_nowait(reading)
    print(queue.get_nowait(), queue.get_nowait())


asyncio.run(main())
