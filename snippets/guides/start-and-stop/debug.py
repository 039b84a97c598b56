import asyncio


async def main():
    print("debug mode:", asyncio.get_running_loop().get_debug())


asyncio.run(main())
