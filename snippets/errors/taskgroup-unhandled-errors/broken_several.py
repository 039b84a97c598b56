import asyncio


async def fetch(host):
    await asyncio.sleep(0)
    raise ConnectionError(f"{host}: no answer")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fetch("web"))
        group.create_task(fetch("db"))


asyncio.run(main())
