import asyncio


async def save():
    print("saved")


def report():
    return 42


async def main():
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 10
    for wrong in (save, report()):
        for call in (
            lambda: loop.run_in_executor(None, wrong),
            lambda: loop.call_soon(wrong),
            lambda: loop.call_later(1, wrong),
            lambda: loop.call_soon_threadsafe(wrong),
        ):
            try:
                call()
            except TypeError as error:
                print(f"{type(error).__name__}: {error}")


asyncio.run(main(), debug=True)
