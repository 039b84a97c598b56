import asyncio
import time


def load():
    time.sleep(0.2)
    return "42 rows"


async def main():
    print(load())


asyncio.run(main())
