import asyncio


async def fetch(name, error=None):
    if error:
        raise error
    if name == "news":
        await asyncio.Event().wait()
    return f"rows of {name}"


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [
                group.create_task(fetch("users")),
                group.create_task(fetch("orders", ConnectionError("orders is down"))),
                group.create_task(fetch("stock", ValueError("stock is empty"))),
                group.create_task(fetch("news")),
            ]
    except* (ConnectionError, ValueError) as errors:
        print("failed:", *errors.exceptions, sep="\n  ")
    for task in tasks:
        if not task.cancelled() and not task.exception():
            print(task.result())


asyncio.run(main())
