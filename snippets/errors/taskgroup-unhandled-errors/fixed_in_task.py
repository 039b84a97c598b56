import asyncio


async def fetch(host):
    if host == "db":
        raise ValueError("no rows")
    await asyncio.sleep(0)
    return "42 rows"


async def fetch_or_none(host):
    try:
        return await fetch(host)
    except ValueError as error:
        print(f"{host} failed:", error)


async def main():
    async with asyncio.TaskGroup() as group:
        db = group.create_task(fetch_or_none("db"))
        web = group.create_task(fetch_or_none("web"))
    print(db.result(), web.result())


asyncio.run(main())
