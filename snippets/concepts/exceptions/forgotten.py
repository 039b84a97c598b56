import asyncio


async def fail():
    raise ValueError("nobody asked")


async def main():
    task = asyncio.create_task(fail())
    await asyncio.sleep(0)
    print("main() is happy")


asyncio.run(main())
