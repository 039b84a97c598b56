import asyncio
import signal


async def poll():
    print("running")
    try:
        while True:
            await asyncio.sleep(1)
    finally:
        await asyncio.sleep(0.1)
        print("connections closed")


async def main():
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()

    def on_signal(number, frame):
        signal.signal(number, signal.SIG_DFL)
        loop.call_soon_threadsafe(stop.set)

    for name in ("SIGINT", "SIGTERM", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), on_signal)
    async with asyncio.TaskGroup() as group:
        polling = group.create_task(poll())
        await stop.wait()
        polling.cancel()
    print("stopped")


if __name__ == "__main__":
    asyncio.run(main())
