import asyncio


async def worker(orders):
    while True:
        order = await orders.get()
        print("saved", order["id"])
        orders.task_done()


async def main():
    orders = asyncio.Queue()
    saving = asyncio.create_task(worker(orders))
    for order in ({"id": 1}, {"name": "pen"}, {"id": 3}):
        await orders.put(order)
    await orders.join()
    saving.cancel()


asyncio.run(main())
