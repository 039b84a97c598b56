import asyncio

running = set()


async def save(name):
    await asyncio.sleep(0.1)
    print(f"{name} is saved")


async def handle(name):
    task = asyncio.create_task(save(name), name=f"save {name}")
    running.add(task)
    task.add_done_callback(running.discard)
    print(f"{name} is handled")


async def main():
    await handle("order 7")


asyncio.run(main())
