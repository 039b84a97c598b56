import asyncio


class Cache:
    def __init__(self):
        self.lock = asyncio.Lock()

    async def load(self):
        async with self.lock:
            return "42 rows"


async def main():
    cache = Cache()
    print(await cache.load())


asyncio.run(main())
