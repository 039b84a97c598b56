import asyncio


async def watch():
    await asyncio.Event().wait()


async def job():
    await asyncio.sleep(0)
    print("job done")


async def main():
    async with asyncio.TaskGroup() as group:
        watcher = group.create_task(watch())
        await group.create_task(job())
        watcher.cancel()
    print("no exception, watcher cancelled:", watcher.cancelled())


asyncio.run(main())
