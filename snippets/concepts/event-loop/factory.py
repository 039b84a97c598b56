import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print("selector loop:", isinstance(loop, asyncio.SelectorEventLoop))


with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
    runner.run(main())
