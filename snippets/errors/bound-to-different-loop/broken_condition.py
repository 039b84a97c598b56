import asyncio

lock = asyncio.Lock()


async def main():
    condition = asyncio.Condition(lock)
    async with condition:
        print("no error")


asyncio.run(main())
