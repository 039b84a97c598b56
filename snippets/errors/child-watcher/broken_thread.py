import asyncio
import threading


async def main():
    process = await asyncio.create_subprocess_exec("echo", "42 rows")
    await process.wait()


asyncio.set_child_watcher(asyncio.SafeChildWatcher())
thread = threading.Thread(target=lambda: asyncio.run(main()))
thread.start()
thread.join()
