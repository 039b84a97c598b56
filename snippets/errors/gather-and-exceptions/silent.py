import asyncio


async def fetch(name, ready, error=None):
    await ready.wait()
    if error:
        raise error
    print("fetched", name)
    return f"rows of {name}"


async def main():
    now, later = asyncio.Event(), asyncio.Event()
    now.set()
    try:
        rows = await asyncio.gather(
            fetch("users", now),
            fetch("orders", now, ConnectionError("orders is down")),
            fetch("stock", later, ValueError("stock is empty")),
            fetch("news", later),
        )
        print(rows)
    except ConnectionError as error:
        print("failed:", error)
    print("still running:", len(asyncio.all_tasks()) - 1)
    later.set()
    await asyncio.sleep(0)


asyncio.run(main())
