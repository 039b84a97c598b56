import asyncio


class Stop(BaseException):
    pass


async def worker():
    raise Stop("no more jobs")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(worker())
    except Exception as error:
        print("not reached:", error)


asyncio.run(main())
