import asyncio


async def main():
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, print, "page 1")
    await loop.shutdown_default_executor()
    await loop.run_in_executor(None, print, "page 2")


asyncio.run(main())
