import asyncio

checks = 0


async def watch():
    global checks
    while True:
        checks += 1
        await asyncio.sleep(0.01)


watcher = asyncio.create_task(watch())
print("checks:", checks)
