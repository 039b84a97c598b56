import asyncio
from contextlib import aclosing


async def rows():
    try:
        for number in range(3):
            await asyncio.sleep(0)
            yield number
    finally:
        print("connection closed")


async def main():
    async with aclosing(rows()) as iterator:
        async for number in iterator:
            print("row", number)
            break
    print("after the loop")


asyncio.run(main())
