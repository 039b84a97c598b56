import asyncio


async def fetch(number):
    return f"row {number}"


async def main():
    rows = await asyncio.gather(*[fetch(number) for number in range(2)])
    print(", ".join(rows))


asyncio.run(main())
