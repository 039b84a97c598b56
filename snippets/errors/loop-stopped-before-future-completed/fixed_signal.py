import asyncio
import os
import signal


async def main():
    loop = asyncio.get_running_loop()
    stopping = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, stopping.set)
    os.kill(os.getpid(), signal.SIGTERM)
    await stopping.wait()
    print("saving, then leaving")


asyncio.run(main())
