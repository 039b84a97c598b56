import asyncio
from contextlib import aclosing


async def rows():
    try:
        yield 1
    finally:
        await asyncio.sleep(0)
        print("connection closed")


async def main():
    async with aclosing(rows()) as generator:
        async for row in generator:
            print("row", row)
            break


asyncio.run(main())
