import asyncio


async def fetch():
    return "42 rows"


loop = asyncio.new_event_loop()
future = asyncio.run_coroutine_threadsafe(fetch(), loop)
try:
    print(future.result(timeout=0.1))
except TimeoutError:
    print("no result; is the loop running?", loop.is_running())
