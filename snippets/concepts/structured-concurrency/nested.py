import asyncio


async def pack(item, seconds):
    await asyncio.sleep(seconds)
    if item == "vase":
        raise ValueError("the vase is broken")
    print(item, "packed")


async def order(number, items):
    try:
        async with asyncio.TaskGroup() as group:
            for item, seconds in items.items():
                group.create_task(pack(item, seconds), name=item)
    except* ValueError as errors:
        print("order", number, "given up:", errors.exceptions[0])


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(order(1, {"vase": 0.1, "lamp": 0.8}), name="order 1")
        group.create_task(order(2, {"book": 0.5}), name="order 2")
    print("both orders settled")


asyncio.run(main())
