import asyncio
import atexit


async def clean_up():
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, print, "saved")


atexit.register(lambda: asyncio.run(clean_up()))
