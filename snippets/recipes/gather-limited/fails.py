import asyncio

from gather_limited import gather_limited


async def fetch(page):
    try:
        if page == 2:
            raise OSError("page 2 is gone")
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print("page", page, "cancelled")
        raise


async def main():
    try:
        await gather_limited((fetch(page) for page in range(1, 6)), 2)
    except* OSError as group:
        print("failed:", group.exceptions)


asyncio.run(main())
