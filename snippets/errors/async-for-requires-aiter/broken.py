import asyncio


async def fetch():
    return ["Ada", "Grace"]


async def main():
    async for name in fetch():
        print(name)


asyncio.run(main())
