import asyncio


async def connect():
    return "connected"


async def fetch():
    return "42 rows"


with asyncio.Runner() as runner:
    print(runner.run(connect()))
    print(runner.run(fetch()))
