import asyncio

import uvloop


async def main():
    print(type(asyncio.get_running_loop()))


uvloop.run(main())
with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
    runner.run(main())
