import asyncio


async def main():
    print("working")


asyncio.run(main())
print("asyncio.run() has closed its loop")
