import asyncio


class Recorder:
    async def __aenter__(self):
        self.rows = asyncio.Queue()
        self.task = asyncio.create_task(self.write())
        return self

    async def __aexit__(self, *exc_info):
        await self.rows.put(None)
        await self.task

    async def write(self):
        while (row := await self.rows.get()) is not None:
            print("wrote", row)


async def main():
    async with Recorder() as recorder:
        await recorder.rows.put("row 1")


asyncio.run(main())
