import asyncio
import time


def load(table):
    time.sleep(0.5)
    print(table, "loaded")


async def report():
    await asyncio.to_thread(load, "users")


async def heartbeat():
    for _ in range(3):
        print("the loop is free")
        await asyncio.sleep(0.05)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(report())
        group.create_task(heartbeat())


asyncio.run(main())
