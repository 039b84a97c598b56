import asyncio


async def size(name):
    return len(name)


async def main():
    names = ["orders", "log", "users"]
    print(sorted(names, key=lambda name: await size(name)))


asyncio.run(main())
