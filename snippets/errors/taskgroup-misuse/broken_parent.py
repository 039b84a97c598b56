import asyncio


class Client:
    async def start(self):
        self.group = asyncio.TaskGroup()
        await self.group.__aenter__()
        self.lost = asyncio.Event()
        self.group.create_task(self.listen())

    async def listen(self):
        await self.lost.wait()
        raise ConnectionError("the server is gone")


async def main():
    client = Client()
    await asyncio.create_task(client.start())
    client.lost.set()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("main goes on")


asyncio.run(main())
