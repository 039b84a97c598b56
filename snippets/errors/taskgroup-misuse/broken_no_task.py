import asyncio


async def save(row):
    print("saved", row)


async def save_all():
    async with asyncio.TaskGroup() as group:
        group.create_task(save(1))


def on_click():
    save_all().send(None)


async def main():
    asyncio.get_running_loop().call_soon(on_click)
    await asyncio.sleep(0)


asyncio.run(main())
