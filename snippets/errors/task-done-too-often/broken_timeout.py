import asyncio


async def main():
    queue = asyncio.Queue()
    while True:
        try:
            job = await asyncio.wait_for(queue.get(), 0.05)
            print("doing", job)
        except asyncio.TimeoutError:
            print("nothing to do")
        finally:
            queue.task_done()


asyncio.run(main())
