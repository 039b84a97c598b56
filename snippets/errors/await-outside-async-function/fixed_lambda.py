import asyncio


async def size(name):
    return len(name)


async def main():
    names = ["orders", "log", "users"]
    sizes = {name: await size(name) for name in names}
    print(sorted(names, key=lambda name: sizes[name]))


asyncio.run(main())
