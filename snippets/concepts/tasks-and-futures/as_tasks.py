import asyncio


async def fetch(name, seconds):
    print(f"{name} starts")
    await asyncio.sleep(seconds)
    print(f"{name} ends")


async def main():
    a = asyncio.create_task(fetch("A", 0.2), name="A")
    b = asyncio.create_task(fetch("B", 0.1), name="B")
    await a
    await b


asyncio.run(main())
