import asyncio


async def load(name, barrier):
    print(name, "has loaded")
    async with barrier:
        print(name, "starts")


async def main():
    barrier = asyncio.Barrier(2)
    async with asyncio.TaskGroup() as group:
        group.create_task(load("first", barrier))
        group.create_task(load("second", barrier))


asyncio.run(main())
