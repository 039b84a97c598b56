import asyncio
import functools


@functools.lru_cache
async def load(table):
    return f"42 rows of {table}"


async def main():
    print(await load("users"))
    print(await load("users"))


asyncio.run(main())
