import asyncio


def new_loop():
    loop = asyncio.SelectorEventLoop()
    loop.slow_callback_duration = 0.5
    return loop


async def main():
    print(asyncio.get_running_loop().slow_callback_duration)


with asyncio.Runner(loop_factory=new_loop) as runner:
    runner.run(main())
