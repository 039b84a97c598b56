import asyncio
import threading


async def fetch():
    try:
        await asyncio.Event().wait()
    finally:
        print("fetch has closed its connection")


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(fetch())
    await asyncio.sleep(0)
    button = threading.Thread(target=lambda: loop.call_soon_threadsafe(task.cancel))
    button.start()
    await asyncio.wait([task])
    print("cancelled:", task.cancelled())


asyncio.run(main())
