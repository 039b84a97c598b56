import asyncio


async def client(name, ready):
    await ready.wait()
    print(name, "goes on")


async def main():
    ready = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(client("first", ready))
        group.create_task(client("second", ready))
        await asyncio.sleep(0.01)
        print("ready")
        ready.set()


asyncio.run(main())
