import asyncio


class Rows:
    def __init__(self, rows):
        self.rows = rows

    async def __aiter__(self):
        for row in self.rows:
            await asyncio.sleep(0)
            yield row


async def main():
    async for row in Rows(["row 1", "row 2"]):
        print(row)


asyncio.run(main())
