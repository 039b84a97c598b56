import asyncio
import faulthandler
import time


def read_rows():
    time.sleep(1)
    return "42 rows"


async def load():
    print("loaded", read_rows())


async def watch():
    while True:
        faulthandler.dump_traceback_later(0.3)
        await asyncio.sleep(0.1)


async def main():
    watching = asyncio.create_task(watch())
    await asyncio.sleep(0)
    await load()
    watching.cancel()
    faulthandler.cancel_dump_traceback_later()


asyncio.run(main())
