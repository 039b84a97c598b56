import asyncio


class Cache:
    def __init__(self, loop):
        self.lock = asyncio.Lock(loop=loop)

    async def load(self):
        async with self.lock:
            return "42 rows"


async def main():
    cache = Cache(asyncio.get_running_loop())
    print(await cache.load())


asyncio.run(main())
