import asyncio
import time


def read_report():
    time.sleep(0.3)
    return "report"


async def tick():
    for _ in range(3):
        await asyncio.sleep(0.05)


async def main():
    ticking = asyncio.create_task(tick(), name="tick")
    print(await asyncio.to_thread(read_report))
    await ticking


asyncio.run(main())
