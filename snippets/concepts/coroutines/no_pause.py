import asyncio


async def cached():
    return "from the cache"


async def other():
    print("other task runs")


async def main():
    task = asyncio.create_task(other())
    print(await cached())
    print("after the first await")
    await asyncio.sleep(0)
    print("after the second await")
    await task


asyncio.run(main())
