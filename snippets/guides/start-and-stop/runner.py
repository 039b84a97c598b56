import asyncio


class Client:
    async def connect(self):
        self.loop = asyncio.get_running_loop()
        self.replies = asyncio.Queue()

    async def fetch(self, table):
        await self.replies.put(f"{table}: 3 rows")
        return await self.replies.get()

    async def close(self):
        print("closed in the same loop:", self.loop is asyncio.get_running_loop())


client = Client()
with asyncio.Runner() as runner:
    runner.run(client.connect())
    for table in ("users", "orders"):
        print(runner.run(client.fetch(table)))
    runner.run(client.close())
