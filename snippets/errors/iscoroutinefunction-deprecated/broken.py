import asyncio


async def fetch():
    return "row"


print(asyncio.iscoroutinefunction(fetch))
