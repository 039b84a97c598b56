import asyncio

cache = {}


async def fetch(table):
    print("fetching", table)
    return f"42 rows of {table}"


async def load(table):
    if table not in cache:
        cache[table] = await fetch(table)
    return cache[table]


async def main():
    print(await load("users"))
    print(await load("users"))


asyncio.run(main())
