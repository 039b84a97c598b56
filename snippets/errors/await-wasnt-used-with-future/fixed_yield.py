import asyncio
from concurrent.futures import ThreadPoolExecutor


def fetch():
    return "42 rows"


class Rows:
    def __init__(self, pool):
        self.pool = pool

    def __await__(self):
        answer = asyncio.wrap_future(self.pool.submit(fetch))
        return (yield from answer)


async def main():
    with ThreadPoolExecutor() as pool:
        print(await Rows(pool))


asyncio.run(main())
