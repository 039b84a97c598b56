import asyncio


async def fetch(number):
    return f"row {number}"


async def main():
    rows = await asyncio.gather(*[fetch(number) for number in range(2)])
    print(rows)


asyncio.run(main())
