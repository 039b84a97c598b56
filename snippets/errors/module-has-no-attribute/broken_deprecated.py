import asyncio


async def main():
    for name in "all_tasks", "current_task":
        try:
            getattr(asyncio.Task, name)()
        except AttributeError as error:
            print(error)


asyncio.run(main())
