import asyncio
import time


def load():
    time.sleep(0.1)
    return "42 rows"


async def tick():
    print("the loop goes on")


async def main():
    ticking = asyncio.create_task(tick())
    print(await asyncio.to_thread(load))
    await ticking


asyncio.run(main())
