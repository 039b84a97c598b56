import asyncio


class Client:
    async def __aenter__(self):
        self.group = asyncio.TaskGroup()
        await self.group.__aenter__()
        self.lost = asyncio.Event()
        self.listening = self.group.create_task(self.listen())
        return self

    async def __aexit__(self, *error):
        self.listening.cancel()
        return await self.group.__aexit__(*error)

    async def listen(self):
        await self.lost.wait()
        raise ConnectionError("the server is gone")


async def main():
    async with Client():
        print("no error, no waiting")
    try:
        async with Client() as client:
            client.lost.set()
            await asyncio.sleep(3600)
    except* ConnectionError as errors:
        print("failed:", *errors.exceptions)


asyncio.run(main())
