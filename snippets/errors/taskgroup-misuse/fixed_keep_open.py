import asyncio


async def save(row):
    await asyncio.sleep(0)
    print("saved", row)


def on_row(group, row):
    group.create_task(save(row))


async def main():
    loop, stop = asyncio.get_running_loop(), asyncio.Event()
    async with asyncio.TaskGroup() as group:
        loop.call_soon(on_row, group, 1)
        loop.call_later(0.01, on_row, group, 2)
        loop.call_later(0.02, stop.set)
        await stop.wait()
    print("all saved")


asyncio.run(main())
