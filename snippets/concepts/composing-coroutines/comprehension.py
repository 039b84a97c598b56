import asyncio


async def fetch(number):
    print("start", number)
    await asyncio.sleep(0.01)
    print("end", number)
    return number * number


async def main():
    print([await fetch(number) for number in (1, 2)])
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(fetch(number)) for number in (3, 4)]
    print([task.result() for task in tasks])


asyncio.run(main())
