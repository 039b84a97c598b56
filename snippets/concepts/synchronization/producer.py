import asyncio


async def produce(queue):
    for number in range(4):
        await queue.put(number)
    await queue.put(None)


async def consume(queue):
    while await queue.get() is not None:
        await asyncio.sleep(0.1)


async def main():
    queue = asyncio.Queue(maxsize=1)
    async with asyncio.TaskGroup() as group:
        group.create_task(produce(queue), name="producer")
        group.create_task(consume(queue), name="consumer")
    print("queue empty:", queue.empty())


asyncio.run(main())
