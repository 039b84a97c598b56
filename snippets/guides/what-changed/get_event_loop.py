import asyncio


async def load():
    return "42 rows"


loop = asyncio.get_event_loop()
print(loop.run_until_complete(load()))
loop.close()
