import asyncio


async def fetch(name):
    await asyncio.sleep(0)
    return f"rows of {name}"


async def main():
    users = asyncio.create_task(fetch("users"))
    orders = asyncio.create_task(fetch("orders"))
    orders.cancel()
    results = await asyncio.gather(users, orders, return_exceptions=True)
    print([result for result in results if not isinstance(result, Exception)])


asyncio.run(main())
