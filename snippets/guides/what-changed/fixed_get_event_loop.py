import asyncio


async def load():
    return "42 rows"


print(asyncio.run(load()))
