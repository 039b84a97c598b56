import asyncio

import nest_asyncio2

nest_asyncio2.apply()
stock = 1


async def audit():
    await asyncio.sleep(0)


def check():
    asyncio.run(audit())


async def buy(name):
    global stock
    if stock > 0:
        check()
        stock -= 1
        print(name, "bought one, left:", stock)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(buy("A"))
        group.create_task(buy("B"))


asyncio.run(main())
