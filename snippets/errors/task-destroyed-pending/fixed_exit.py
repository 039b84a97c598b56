import asyncio


async def save(rows):
    await asyncio.sleep(0.1)
    print("saved", rows)


async def main():
    task = asyncio.create_task(save(42))
    print("main goes on meanwhile")
    await task


asyncio.run(main())
