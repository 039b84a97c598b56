import asyncio


class Policy(asyncio.AbstractEventLoopPolicy):
    loop = None

    def get_event_loop(self):
        return self.loop

    def set_event_loop(self, loop):
        self.loop = loop

    def new_event_loop(self):
        return asyncio.SelectorEventLoop()


async def main():
    process = await asyncio.create_subprocess_exec("echo", "42 rows")
    await process.wait()


asyncio.set_event_loop_policy(Policy())
asyncio.run(main())
