import asyncio
import os
import signal


async def main():
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, loop.stop)
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.sleep(3600)


asyncio.run(main())
