import asyncio

import uvloop


async def main():
    print("running in", type(asyncio.get_running_loop()).__module__)


uvloop.run(main())
