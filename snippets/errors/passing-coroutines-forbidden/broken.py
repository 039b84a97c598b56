import asyncio


async def fetch(number):
    return number


async def main():
    done, pending = await asyncio.wait([fetch(1), fetch(2)])


asyncio.run(main())
