import asyncio


async def main():
    print("working")
    loop = asyncio.get_running_loop()
    loop.close()


asyncio.run(main())
