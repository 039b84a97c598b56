import asyncio


async def background(stopping):
    await stopping.wait()
    print("background finishes its work")


async def main():
    stopping = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(background(stopping))
        await asyncio.sleep(0)
        stopping.set()
    print("main() returns")


asyncio.run(main())
