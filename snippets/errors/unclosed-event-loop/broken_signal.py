import asyncio
import signal


async def fetch():
    return "42 rows"


loop = asyncio.new_event_loop()
loop.add_signal_handler(signal.SIGTERM, loop.stop)
print(loop.run_until_complete(fetch()))
