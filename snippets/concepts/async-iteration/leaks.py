import asyncio


async def rows():
    async with asyncio.timeout(0.05):
        for number in range(3):
            yield number


async def main():
    async for row in rows():
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            print("cancelled while using row", row)
            raise


asyncio.run(main())
