import asyncio

STOP = object()


async def worker(queue):
    while (job := await queue.get()) is not STOP:
        print("doing", job)
    queue.put_nowait(STOP)


async def main():
    queue = asyncio.Queue()
    workers = [asyncio.create_task(worker(queue)) for _ in range(2)]
    await queue.put("job")
    await queue.put(STOP)
    await asyncio.gather(*workers)
    print("both workers have ended")


asyncio.run(main())
