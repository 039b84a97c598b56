import asyncio
import signal


def stop():
    return None


async def main():
    loop = asyncio.get_running_loop()
    for call in (
        lambda: loop.add_signal_handler("SIGTERM", stop),
        lambda: loop.add_signal_handler(1000, stop),
        lambda: loop.add_signal_handler(signal.SIGKILL, stop),
        lambda: signal.signal(1000, stop),
        lambda: signal.signal(signal.SIGKILL, stop),
        lambda: signal.signal(signal.SIGTERM, stop()),
    ):
        try:
            call()
        except (TypeError, ValueError, RuntimeError, OSError) as error:
            print(f"{type(error).__name__}: {error}")


asyncio.run(main())
