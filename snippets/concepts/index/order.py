import asyncio


async def worker(name):
    print(name, "starts")
    await asyncio.sleep(0)
    print(name, "ends")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(worker("A"))
        group.create_task(worker("B"))
        print("two tasks made")
    print("both done")


asyncio.run(main())
