import asyncio


async def main():
    for thing, name in [
        (asyncio.Task, "all_tasks"),
        (asyncio.Task, "current_task"),
        (asyncio.futures, "InvalidStateError"),
    ]:
        try:
            getattr(thing, name)()
        except AttributeError as error:
            print(error)


asyncio.run(main())
