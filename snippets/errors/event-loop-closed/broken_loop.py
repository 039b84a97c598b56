import asyncio


async def fetch():
    return "42 rows"


loop = asyncio.new_event_loop()
print(loop.run_until_complete(fetch()))
loop.close()
print(loop.run_until_complete(fetch()))
