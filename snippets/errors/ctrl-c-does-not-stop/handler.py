import asyncio
import signal


async def main(how):
    print(f"{how}: {signal.getsignal(signal.SIGINT)!r}")


async def with_handler():
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGINT, print, "Ctrl+C")
    await main("add_signal_handler()")
    loop.remove_signal_handler(signal.SIGINT)


asyncio.run(main("asyncio.run()"))
asyncio.run(with_handler())
loop = asyncio.new_event_loop()
loop.run_until_complete(main("run_until_complete()"))
loop.close()
