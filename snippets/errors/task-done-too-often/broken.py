import asyncio


async def worker(queue):
    job = await queue.get()
    try:
        print("doing", job)
        queue.task_done()
    finally:
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    queue.put_nowait("job")
    await worker(queue)


asyncio.run(main())
