import asyncio
import time


async def fetch():
    return "3 rows"


def report():
    task = asyncio.get_running_loop().create_task(fetch())
    for second in range(3):
        time.sleep(0.1)
        print("done:", task.done())


async def main():
    report()


asyncio.run(main())
