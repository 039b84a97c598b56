import asyncio
import gc

background = set()


async def listen():
    await asyncio.get_running_loop().create_future()


def start_kept():
    task = asyncio.create_task(listen(), name="kept")
    background.add(task)
    task.add_done_callback(background.discard)


async def main():
    asyncio.create_task(listen(), name="lost")
    start_kept()
    await asyncio.sleep(0)
    gc.collect()
    others = asyncio.all_tasks() - {asyncio.current_task()}
    print("tasks left:", [task.get_name() for task in others])


asyncio.run(main())
