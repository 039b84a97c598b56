import asyncio


class Download:
    def __await__(self):
        return self._run().__await__()

    async def _run(self):
        await asyncio.sleep(0)
        return "content"


async def main():
    print(await Download())


asyncio.run(main())
