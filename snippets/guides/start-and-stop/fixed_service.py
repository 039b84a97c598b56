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
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    async with asyncio.TaskGroup() as group:
        polling = group.create_task(poll())
        await stop.wait()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(number)
        polling.cancel()
    print("stopped")


if __name__ == "__main__":
    asyncio.run(main())
