import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print(isinstance(loop, asyncio.SelectorEventLoop))


asyncio.run(main(), loop_factory=asyncio.SelectorEventLoop)
