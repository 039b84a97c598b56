import asyncio

from run_sync import run_sync


async def fetch_price(item):
    await asyncio.sleep(0)
    return {"tea": 3, "cake": 4}[item]


def total(*items):
    return sum(run_sync(fetch_price(item)) for item in items)


async def handler():
    return total("tea", "tea")


print("no loop is running:", total("tea", "cake"))
print("a loop is running:", asyncio.run(handler()))
