import asyncio
import gc

background = set()


def start(coro):
    task = asyncio.create_task(coro)
    background.add(task)
    task.add_done_callback(background.discard)


async def load(rows):
    print("loaded", await rows.get())


async def main():
    rows = asyncio.Queue()
    start(load(rows))
    await asyncio.sleep(0)
    gc.collect()
    await rows.put(42)
    await asyncio.gather(*background)
    print("background tasks left:", len(background))


asyncio.run(main())
