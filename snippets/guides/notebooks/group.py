import asyncio

from rows import fetch

async with asyncio.timeout(10):
    async with asyncio.TaskGroup() as group:
        users = group.create_task(fetch("users"))
        orders = group.create_task(fetch("orders"))

print(users.result(), orders.result(), sep="\n")
