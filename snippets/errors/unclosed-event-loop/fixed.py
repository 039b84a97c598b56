import asyncio
import gc


async def fetch():
    return "42 rows"


def load():
    return asyncio.run(fetch())


print(load())
gc.collect()
