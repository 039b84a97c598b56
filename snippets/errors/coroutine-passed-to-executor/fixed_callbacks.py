import asyncio


async def save(row):
    print("saved", row)


async def save_later(delay, row):
    await asyncio.sleep(delay)
    await save(row)


def worker(loop):
    asyncio.run_coroutine_threadsafe(save("row 3"), loop).result()


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(save("row 1"))
        group.create_task(save_later(0.1, "row 2"))
    await asyncio.to_thread(worker, asyncio.get_running_loop())


asyncio.run(main())
