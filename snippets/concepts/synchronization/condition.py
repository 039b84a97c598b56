import asyncio


async def buyer(changed, stock):
    async with changed:
        await changed.wait_for(lambda: stock["apples"] >= 2)
        stock["apples"] -= 2
        print("bought 2")


async def main():
    stock = {"apples": 0}
    changed = asyncio.Condition()
    async with asyncio.TaskGroup() as group:
        group.create_task(buyer(changed, stock))
        for _ in range(2):
            await asyncio.sleep(0.01)
            async with changed:
                stock["apples"] += 1
                print("delivered 1")
                changed.notify_all()


asyncio.run(main())
