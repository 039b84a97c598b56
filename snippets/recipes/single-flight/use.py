import asyncio

from single_flight import SingleFlight


async def load_price(item):
    print("loading", item)
    await asyncio.sleep(0.05)
    return {"tea": 3, "cake": 4}[item]


async def main():
    prices = SingleFlight(load_price)
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(prices.get("tea")) for _ in range(1000)]
        await asyncio.sleep(0)
        tasks[0].cancel()
    print(sum(task.result() for task in tasks[1:]))

    for _ in range(2):
        try:
            await prices.get("milk")
        except KeyError as error:
            print("no price for", error)


asyncio.run(main())
