import asyncio


async def save(rows):
    print("saving", rows, "rows")
    await asyncio.sleep(0.1)
    print("saved", rows, "rows")


async def main():
    task = asyncio.create_task(save(42))
    await asyncio.sleep(0)
    print("main() is done")


asyncio.run(main())
