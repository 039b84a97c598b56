import asyncio

import uvloop


async def main():
    print("runs in", type(asyncio.get_running_loop()))


with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
    runner.run(main())
