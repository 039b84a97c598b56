import asyncio
from contextlib import closing


async def fetch():
    return "42 rows"


def load():
    with closing(asyncio.new_event_loop()) as loop:
        return loop.run_until_complete(fetch())


async def main():
    print(load())


asyncio.run(main())
