import asyncio
import logging


async def fetch():
    raise ValueError("no rows")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch())
    except Exception:
        logging.exception("load failed")


asyncio.run(main())
