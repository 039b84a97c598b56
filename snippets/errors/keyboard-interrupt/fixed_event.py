import asyncio
import signal


async def main():
    loop = asyncio.get_running_loop()
    stopping = asyncio.Event()
    loop.add_signal_handler(signal.SIGINT, stopping.set)
    loop.call_later(0.05, signal.raise_signal, signal.SIGINT)
    await stopping.wait()
    print("finishing what has begun")


asyncio.run(main())
