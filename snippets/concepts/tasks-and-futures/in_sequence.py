import asyncio


async def fetch(name, seconds):
    print(f"{name} starts")
    await asyncio.sleep(seconds)
    print(f"{name} ends")


async def main():
    await fetch("A", 0.2)
    await fetch("B", 0.1)


asyncio.run(main())
