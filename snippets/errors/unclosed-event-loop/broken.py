import asyncio
import gc


async def fetch():
    return "42 rows"


def load():
    loop = asyncio.new_event_loop()
    return loop.run_until_complete(fetch())


print(load())
gc.collect()
