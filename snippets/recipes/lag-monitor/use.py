import asyncio
import logging
import time

from lag_monitor import lag_monitor


async def make_report():
    time.sleep(0.8)  # blocks the loop, as a long calculation would


async def main():
    async with lag_monitor(threshold=0.5):
        await asyncio.sleep(0.05)
        await make_report()
        await asyncio.sleep(0.05)


logging.basicConfig()
asyncio.run(main())
