import asyncio

from report import report


async def worker(messages, database):
    while True:
        await messages.get()
        await database.wait()
        messages.task_done()


async def produce(messages):
    for message in range(1000):
        await messages.put(message)


async def main():
    database = asyncio.Event()
    messages = asyncio.Queue(maxsize=10)
    async with asyncio.TaskGroup() as group:
        workers = [group.create_task(worker(messages, database)) for _ in range(5)]
        producer = group.create_task(produce(messages))
        for _ in range(3):
            await asyncio.sleep(0)
        report()
        database.set()
        await producer
        await messages.join()
        print("all messages are handled")
        for task in workers:
            task.cancel()


asyncio.run(main())
