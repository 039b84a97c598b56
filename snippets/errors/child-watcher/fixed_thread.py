import asyncio
import threading


async def main():
    process = await asyncio.create_subprocess_exec("echo", "42 rows")
    await process.wait()


thread = threading.Thread(target=lambda: asyncio.run(main()))
thread.start()
thread.join()
