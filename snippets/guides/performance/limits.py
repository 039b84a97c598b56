import asyncio

active = most_active = most_tasks = 0


async def fetch(number):
    global active, most_active, most_tasks
    active += 1
    most_active = max(most_active, active)
    most_tasks = max(most_tasks, len(asyncio.all_tasks()) - 1)
    await asyncio.sleep(0)
    active -= 1


async def no_limit():
    async with asyncio.TaskGroup() as group:
        for number in range(1000):
            group.create_task(fetch(number))


async def semaphore():
    slots = asyncio.Semaphore(20)

    async def limited(number):
        async with slots:
            await fetch(number)

    async with asyncio.TaskGroup() as group:
        for number in range(1000):
            group.create_task(limited(number))


async def workers():
    numbers = iter(range(1000))

    async def worker():
        for number in numbers:
            await fetch(number)

    async with asyncio.TaskGroup() as group:
        for _ in range(20):
            group.create_task(worker())


for way in (no_limit, semaphore, workers):
    most_active = most_tasks = 0
    asyncio.run(way())
    print(f"{way.__name__}: at most {most_active} at once, in {most_tasks} tasks")
