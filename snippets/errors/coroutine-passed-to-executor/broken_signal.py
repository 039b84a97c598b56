import asyncio
import signal


async def stop():
    print("stopping")


async def main():
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop)


asyncio.run(main())
