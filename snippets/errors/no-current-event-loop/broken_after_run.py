import asyncio


async def connect():
    return "connected"


async def fetch():
    return "42 rows"


print(asyncio.run(connect()))
loop = asyncio.get_event_loop()
print(loop.run_until_complete(fetch()))
