import asyncio


async def fetch(name):
    await asyncio.sleep(0)
    return f"rows of {name}"


async def main():
    tasks = [asyncio.create_task(fetch(name)) for name in ("Ada", "Grace")]
    async for task in asyncio.as_completed(tasks):
        print(await task)


asyncio.run(main())
