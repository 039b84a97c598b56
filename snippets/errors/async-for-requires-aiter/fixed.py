import asyncio


async def fetch():
    return ["Ada", "Grace"]


async def main():
    for name in await fetch():
        print(name)


asyncio.run(main())
