import asyncio


class Client:
    def __init__(self, tables, limit):
        self._tables = tables
        self._free = asyncio.Semaphore(limit)

    async def fetch(self, table):
        async with self._free:
            await asyncio.sleep(0.1)
            return f"{table}: {self._tables[table]} rows"


async def main():
    client = Client({"users": 3, "orders": 5}, limit=2)
    print(await client.fetch("users"))


asyncio.run(main())
