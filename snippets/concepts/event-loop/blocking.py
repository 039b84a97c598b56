import asyncio
import time


async def ticker():
    for number in (1, 2):
        await asyncio.sleep(0.1)
        print("tick", number)


async def report():
    time.sleep(0.5)
    print("report ready")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(ticker(), name="ticker")
        group.create_task(report(), name="report")


asyncio.run(main())
