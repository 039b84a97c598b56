import asyncio


async def worker(orders):
    while True:
        order = await orders.get()
        try:
            if order["price"] < 0:
                continue
            print("saved", order["name"])
        finally:
            orders.task_done()


async def main():
    orders = asyncio.Queue()
    for name, price in [("tea", 3), ("refund", -1), ("cake", 4)]:
        orders.put_nowait({"name": name, "price": price})
    workers = [asyncio.create_task(worker(orders), name=f"worker {n}") for n in (1, 2)]
    await orders.join()
    for task in workers:
        task.cancel()
    print("all saved")


asyncio.run(main())
