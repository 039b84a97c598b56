import asyncio


async def load():
    return 42


async def report(task):
    print("loaded", task.result())


async def main():
    task = asyncio.create_task(load())
    task.add_done_callback(report)
    await asyncio.wait({task}, timeout=0.1)


asyncio.run(main(), debug=True)
