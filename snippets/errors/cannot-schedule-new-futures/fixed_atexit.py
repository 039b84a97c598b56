import asyncio
import concurrent.futures


async def save(row):
    loop = asyncio.get_running_loop()
    with concurrent.futures.ThreadPoolExecutor() as pool:
        await loop.run_in_executor(pool, print, "saved", row)


async def main():
    try:
        await save("row 1")
    finally:
        await save("row 2")


asyncio.run(main())
