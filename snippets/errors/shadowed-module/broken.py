import asyncio


async def main():
    print("42 rows")


asyncio.run(main())
