import asyncio


async def fetch(number):
    return number


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(fetch(number)) for number in (1, 2)]
    print([task.result() for task in tasks])


asyncio.run(main())
