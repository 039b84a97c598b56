import asyncio


async def fetch(name):
    await asyncio.sleep(0)
    return f"{name}: 42 rows"


async with asyncio.timeout(5), asyncio.TaskGroup() as group:
    users = group.create_task(fetch("users"))
    orders = group.create_task(fetch("orders"))

print(users.result(), orders.result(), await fetch("items"), sep=", ")
