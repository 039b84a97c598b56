import asyncio
import gc
import threading
import weakref


async def own_event():
    await asyncio.Event().wait()


async def own_group():
    async with asyncio.TaskGroup() as group:
        group.create_task(own_event())


async def main():
    kept, answer = asyncio.Event(), threading.Event()
    waits = {
        "a sleep": asyncio.sleep(60),
        "a thread": asyncio.to_thread(answer.wait),
        "an event that main() keeps": kept.wait(),
        "an event of its own": own_event(),
        "a task group of its own": own_group(),
    }
    tasks = {name: weakref.ref(asyncio.create_task(wait)) for name, wait in waits.items()}
    waits.clear()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    gc.collect()
    for name, task in tasks.items():
        print(name, "->", "lost" if task() is None else "kept")
    answer.set()


asyncio.run(main())
