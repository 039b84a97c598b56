import asyncio
import signal


def work():
    return "42 rows"


async def serve():
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    print(await asyncio.to_thread(work))
    signal.raise_signal(signal.SIGTERM)
    await stop.wait()
    print("stopped")


asyncio.run(serve())
