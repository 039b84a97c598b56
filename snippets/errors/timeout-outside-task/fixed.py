import asyncio


async def load():
    async with asyncio.timeout(1):
        print("42 rows")


def on_click():
    task = asyncio.create_task(load())
    tasks.add(task)
    task.add_done_callback(tasks.discard)


async def main():
    asyncio.get_running_loop().call_soon(on_click)
    await asyncio.sleep(0)
    await asyncio.gather(*tasks)


tasks = set()
asyncio.run(main())
