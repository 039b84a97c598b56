import asyncio


class AsyncClient:
    async def __aenter__(self):
        self.replies = asyncio.Queue()
        return self

    async def __aexit__(self, *error):
        print("connection closed")

    async def fetch(self, table):
        await self.replies.put(f"{table}: 3 rows")
        return await self.replies.get()


class Client:
    def __enter__(self):
        self._runner = asyncio.Runner()
        self._client = self._runner.run(AsyncClient().__aenter__())
        return self

    def __exit__(self, *error):
        with self._runner:
            self._runner.run(self._client.__aexit__(*error))

    def fetch(self, table):
        return self._runner.run(self._client.fetch(table))


async def main():
    async with AsyncClient() as client:
        print("async", await client.fetch("users"))


with Client() as client:
    print("sync", client.fetch("users"))
    print("sync", client.fetch("orders"))
asyncio.run(main())
