import asyncio


class Download:
    async def __await__(self):
        await asyncio.sleep(0)
        return "content"


async def main():
    print(await Download())


asyncio.run(main())
