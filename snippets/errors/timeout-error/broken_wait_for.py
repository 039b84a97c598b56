import asyncio


async def fetch():
    await asyncio.sleep(3600)


async def main():
    await asyncio.wait_for(fetch(), timeout=0.05)


asyncio.run(main())
