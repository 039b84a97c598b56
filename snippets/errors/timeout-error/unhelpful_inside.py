import asyncio


async def fetch():
    await asyncio.sleep(3600)


async def main():
    async with asyncio.timeout(0.05):
        try:
            await fetch()
        except TimeoutError:
            print("no rows in time")


asyncio.run(main())
