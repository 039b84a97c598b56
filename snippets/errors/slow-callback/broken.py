import asyncio
import time


def read_rows():
    time.sleep(0.2)
    return "42 rows"


async def load():
    print("loaded", read_rows())


async def heartbeat():
    print("alive")


async def main():
    await asyncio.gather(load(), heartbeat())


asyncio.run(main())
