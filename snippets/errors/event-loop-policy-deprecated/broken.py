import asyncio


class Policy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        loop = asyncio.SelectorEventLoop()
        loop.slow_callback_duration = 0.5
        return loop


async def main():
    print(asyncio.get_running_loop().slow_callback_duration)


asyncio.set_event_loop_policy(Policy())
asyncio.run(main())
