import asyncio
from contextlib import aclosing


async def rows():
    try:
        yield 1
    finally:
        await asyncio.sleep(0)


async def numbered():
    async with aclosing(rows()) as inner:
        async for row in inner:
            yield row


async def main():
    async for row in generator:
        break


generator = numbered()
asyncio.run(main())
