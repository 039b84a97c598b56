import asyncio
import signal


async def fetch():
    return "42 rows"


with asyncio.Runner() as runner:
    loop = runner.get_loop()
    loop.add_signal_handler(signal.SIGTERM, loop.stop)
    print(runner.run(fetch()))
print(loop)
