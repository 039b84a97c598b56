import asyncio
import signal


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.05, signal.raise_signal, signal.SIGINT)
    try:
        await asyncio.sleep(3600)
    except KeyboardInterrupt:
        print("not printed")
    except asyncio.CancelledError:
        print("main() is cancelled, and goes on")


asyncio.run(main())
print("nobody knows of the Ctrl+C any more")
