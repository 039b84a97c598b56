import asyncio


async def worker(queue):
    try:
        while True:
            print("doing", await queue.get())
    except asyncio.QueueShutDown:
        print("nothing more will come")


async def main():
    queue = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(worker(queue))
        await queue.put("job")
        queue.shutdown()


asyncio.run(main())
