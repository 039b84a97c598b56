import asyncio
import warnings

warnings.simplefilter("always")


async def rows():
    yield 1


async def main():
    await asyncio.get_running_loop().shutdown_asyncgens()
    async for row in rows():
        print("row", row)


asyncio.run(main())
