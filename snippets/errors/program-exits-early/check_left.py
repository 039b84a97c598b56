import asyncio


async def save(rows):
    print("saving", rows, "rows")
    await asyncio.sleep(0.1)
    print("saved", rows, "rows")


async def main():
    task = asyncio.create_task(save(42))
    await asyncio.sleep(0)
    for left in asyncio.all_tasks() - {asyncio.current_task()}:
        print("left:", left)


asyncio.run(main())
print("asyncio.run() has returned")
