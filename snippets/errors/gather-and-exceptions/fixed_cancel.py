import asyncio


async def fetch(name, error=None):
    if error:
        raise error
    if name == "news":
        await asyncio.Event().wait()
    return f"rows of {name}"


async def main():
    tasks = [
        asyncio.create_task(fetch("users")),
        asyncio.create_task(fetch("orders", ConnectionError("orders is down"))),
        asyncio.create_task(fetch("news")),
    ]
    try:
        await asyncio.gather(*tasks)
    except ConnectionError as error:
        print("failed:", error)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    print("still running:", len(asyncio.all_tasks()) - 1)


asyncio.run(main())
