import asyncio


async def fetch(name, seconds):
    await asyncio.sleep(seconds)
    return f"page {name}"


async def main():
    async with asyncio.TaskGroup() as group:
        a = group.create_task(fetch("A", 0.1), name="A")
        b = group.create_task(fetch("B", 0.2), name="B")
    print(a.result(), "and", b.result())


asyncio.run(main())
