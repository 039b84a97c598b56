import asyncio
import gc


async def fetch():
    return "42 rows"


def load():
    print("closed:", asyncio.get_event_loop().is_closed())
    print(asyncio.run(fetch()))


load()
gc.collect()
