import asyncio
import faulthandler
import time


def read_rows():
    time.sleep(2)
    return "42 rows"


async def watchdog():
    while True:
        faulthandler.dump_traceback_later(1)
        await asyncio.sleep(0.1)


async def main():
    watch = asyncio.create_task(watchdog())
    await asyncio.sleep(0)
    print("loaded", read_rows())
    watch.cancel()
    faulthandler.cancel_dump_traceback_later()


asyncio.run(main())
