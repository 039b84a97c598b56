import asyncio


async def worker(queue):
    while True:
        number = await queue.get()
        try:
            print("1 /", number, "=", 1 / number)
        except ZeroDivisionError as error:
            print("failed:", error)
        finally:
            queue.task_done()


async def main():
    queue = asyncio.Queue()
    for number in (1, 0, 2):
        queue.put_nowait(number)
    task = asyncio.create_task(worker(queue))
    await queue.join()
    task.cancel()
    print("all done")


asyncio.run(main())
