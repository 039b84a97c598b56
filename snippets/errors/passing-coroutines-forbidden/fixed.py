import asyncio


async def fetch(number):
    return number


async def main():
    tasks = [asyncio.create_task(fetch(number)) for number in (1, 2)]
    done, pending = await asyncio.wait(tasks)
    print(sorted(task.result() for task in done))


asyncio.run(main())
