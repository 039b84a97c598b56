import asyncio


async def main():
    print("running in", type(asyncio.get_running_loop()).__name__)


with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
    runner.run(main())
