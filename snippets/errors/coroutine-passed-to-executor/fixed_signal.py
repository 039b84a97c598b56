import asyncio
import signal


async def stop():
    print("stopping")


async def main():
    loop = asyncio.get_running_loop()
    stopped = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, stopped.set)
    signal.raise_signal(signal.SIGTERM)
    await stopped.wait()
    await stop()


asyncio.run(main())
