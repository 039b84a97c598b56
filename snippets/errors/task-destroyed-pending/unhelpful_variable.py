import asyncio
import gc


async def load(rows):
    print("loaded", await rows.get())


def start():
    rows = asyncio.Queue()
    task = asyncio.create_task(load(rows))
    print("started", task.get_name())


async def main():
    start()
    await asyncio.sleep(0)
    gc.collect()
    print("main goes on")


asyncio.run(main())
