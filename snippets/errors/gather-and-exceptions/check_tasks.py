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
    tasks = [
        asyncio.create_task(fetch("users", now)),
        asyncio.create_task(fetch("orders", now, ConnectionError("orders is down"))),
        asyncio.create_task(fetch("stock", later, ValueError("stock is empty"))),
        asyncio.create_task(fetch("news", later)),
    ]
    try:
        await asyncio.gather(*tasks)
    except ConnectionError as error:
        print("failed:", error)
    later.set()
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        print(repr(result))


asyncio.run(main())
