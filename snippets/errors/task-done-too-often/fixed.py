import asyncio


async def worker(queue):
    job = await queue.get()
    try:
        print("doing", job)
    finally:
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    queue.put_nowait("job")
    await worker(queue)
    await queue.join()
    print("all done")


asyncio.run(main())
