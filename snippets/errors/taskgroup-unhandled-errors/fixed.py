import asyncio


async def fetch(host):
    if host == "db":
        raise ValueError("no rows")
    await asyncio.sleep(3600)


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch("web"))
            group.create_task(fetch("db"))
    except* ValueError as errors:
        for error in errors.exceptions:
            print("fetch failed:", error)


asyncio.run(main())
