import asyncio


class Recorder:
    def __init__(self):
        self.rows = asyncio.Queue()
        self.task = asyncio.create_task(self.write())

    async def write(self):
        while (row := await self.rows.get()) is not None:
            print("wrote", row)


recorder = Recorder()


async def main():
    await recorder.rows.put("row 1")
    await recorder.rows.put(None)
    await recorder.task


asyncio.run(main())
