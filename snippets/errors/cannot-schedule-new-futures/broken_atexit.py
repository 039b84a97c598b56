import asyncio
import atexit
import concurrent.futures


async def save(row):
    loop = asyncio.get_running_loop()
    with concurrent.futures.ThreadPoolExecutor() as pool:
        await loop.run_in_executor(pool, print, "saved", row)


atexit.register(lambda: asyncio.run(save("row 2")))
asyncio.run(save("row 1"))
