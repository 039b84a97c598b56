import asyncio


async def fetch():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("fetch() is cancelled")
        raise


async def main():
    try:
        async with asyncio.timeout(0.1):
            await fetch()
    except TimeoutError:
        print("too slow")


asyncio.run(main())
