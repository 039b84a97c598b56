import asyncio


async def main():
    queue = asyncio.Queue()
    queue.put_nowait("job")
    queue.shutdown(immediate=True)
    try:
        await queue.get()
    except asyncio.QueueShutDown:
        print("what was in the queue is gone")
    await queue.join()
    print("and join() does not wait for it")


asyncio.run(main())
