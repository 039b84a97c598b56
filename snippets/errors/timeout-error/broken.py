import asyncio


async def fetch():
    await asyncio.sleep(3600)


async def main():
    async with asyncio.timeout(0.05):
        await fetch()


asyncio.run(main())
