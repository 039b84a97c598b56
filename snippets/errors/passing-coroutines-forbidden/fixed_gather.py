import asyncio


async def fetch(number):
    return number


async def main():
    print(await asyncio.gather(fetch(1), fetch(2)))


asyncio.run(main())
