import asyncio


async def fail(name):
    raise ValueError(name)


async def main():
    try:
        await fail("awaited")
    except ValueError as error:
        print("caught at the await:", error)

    task = asyncio.create_task(fail("in a task"))
    await asyncio.wait([task])
    print("kept in the task:", repr(task.exception()))

    try:
        await task
    except ValueError as error:
        print("caught at the await of the task:", error)


asyncio.run(main())
