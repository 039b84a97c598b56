import asyncio


async def fetch():
    for name in ["Ada", "Grace"]:
        await asyncio.sleep(0)
        yield name


async def main():
    async for name in fetch():
        print(name)


asyncio.run(main())
