import asyncio
import faulthandler
import time


def read_rows():
    time.sleep(1)
    return "42 rows"


async def load():
    print("loaded", read_rows())


async def main():
    faulthandler.dump_traceback_later(0.3)
    await load()
    faulthandler.cancel_dump_traceback_later()


asyncio.run(main())
