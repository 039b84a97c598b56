import asyncio


async def wait_for(tasks, name):
    await asyncio.wait([tasks[name]])


async def main():
    tasks = {}
    tasks["a"] = asyncio.create_task(wait_for(tasks, "b"))
    tasks["b"] = asyncio.create_task(wait_for(tasks, "a"))
    done, pending = await asyncio.wait(tasks.values(), timeout=0.1)
    print(len(pending), "tasks wait for each other")


asyncio.run(main())
