import asyncio


async def fetch(name, ready):
    await ready.wait()
    return f"rows of {name}"


async def main():
    now, never = asyncio.Event(), asyncio.Event()
    now.set()
    tasks = [
        asyncio.create_task(fetch("a", now)),
        asyncio.create_task(fetch("b", never)),
    ]
    await asyncio.wait(tasks, timeout=0.05)
    for task in tasks:
        print(task.exception() or task.result())


asyncio.run(main())
