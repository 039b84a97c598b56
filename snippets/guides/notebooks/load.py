import asyncio

from rows import fetch


def load(table):
    return asyncio.run(fetch(table))


print(await asyncio.to_thread(load, "users"))
