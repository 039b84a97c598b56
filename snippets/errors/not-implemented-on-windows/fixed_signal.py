import asyncio
import signal


async def main():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    signal.signal(signal.SIGTERM, lambda *args: loop.call_soon_threadsafe(stop.set))

    loop.call_soon(signal.raise_signal, signal.SIGTERM)
    await stop.wait()
    print("stopping")


asyncio.run(main())
