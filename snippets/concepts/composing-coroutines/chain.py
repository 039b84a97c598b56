import asyncio


async def load_user(number):
    await asyncio.sleep(0.01)
    return {"number": number, "name": "Ada"}


async def load_orders(user):
    await asyncio.sleep(0.01)
    return [f"order of {user['name']}"]


async def overview(number):
    user = await load_user(number)
    orders = await load_orders(user)
    return f"{user['name']}: {len(orders)} order"


print(asyncio.run(overview(7)))
