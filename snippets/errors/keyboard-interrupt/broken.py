import asyncio
import signal


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.05, signal.raise_signal, signal.SIGINT)
    try:
        await asyncio.sleep(3600)
    finally:
        print("connections are closed")


asyncio.run(main())
