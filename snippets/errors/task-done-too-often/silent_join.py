import asyncio


async def worker(queue):
    while True:
        number = await queue.get()
        print("1 /", number, "=", 1 / number)
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for number in (1, 0, 2):
        queue.put_nowait(number)
    task = asyncio.create_task(worker(queue))
    try:
        await asyncio.wait_for(queue.join(), 0.1)
    except asyncio.TimeoutError:
        print("join() still waits;", repr(task.exception()))


asyncio.run(main())
