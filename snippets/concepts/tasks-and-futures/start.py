import asyncio


async def work():
    print("work: first step")
    return 42


async def main():
    task = asyncio.create_task(work())
    print("main: the task exists, done:", task.done())
    await asyncio.sleep(0)
    print("main: after one turn of the loop, done:", task.done())
    print("main: the result is", await task)


asyncio.run(main())
