import asyncio


async def main():
    tasks = []
    print("gather:", await asyncio.gather(*tasks))
    async with asyncio.TaskGroup():
        pass
    print("an empty group is fine")


asyncio.run(main())
