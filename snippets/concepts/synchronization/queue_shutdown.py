import asyncio


async def worker(name, queue):
    try:
        while True:
            print(name, "does", await queue.get())
            await asyncio.sleep(0.01)
    except asyncio.QueueShutDown:
        print(name, "goes home")


async def main():
    queue = asyncio.Queue()
    for job in range(3):
        queue.put_nowait(job)
    queue.shutdown()
    async with asyncio.TaskGroup() as group:
        group.create_task(worker("first", queue))
        group.create_task(worker("second", queue))


asyncio.run(main())
