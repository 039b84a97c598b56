import asyncio


async def save(rows):
    print("saved", rows, "rows")


async def main():
    save(42)
    print("main() is done, tasks left:", len(asyncio.all_tasks()) - 1)


asyncio.run(main())
