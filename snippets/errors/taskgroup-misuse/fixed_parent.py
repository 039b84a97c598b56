import asyncio


class Client:
    async def __aenter__(self):
        self.group = asyncio.TaskGroup()
        await self.group.__aenter__()
        self.lost = asyncio.Event()
        self.group.create_task(self.listen())
        return self

    async def __aexit__(self, *error):
        return await self.group.__aexit__(*error)

    async def listen(self):
        await self.lost.wait()
        raise ConnectionError("the server is gone")


async def main():
    try:
        async with Client() as client:
            client.lost.set()
    except* ConnectionError as errors:
        print("failed:", *errors.exceptions)


asyncio.run(main())
