import asyncio
import threading


async def save(row):
    await asyncio.sleep(0)
    print("saved", row)


def on_message(loop):
    loop.create_task(save("row 1"))


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.5, print, "half a second later")
    threading.Timer(0.25, on_message, [loop]).start()
    print("main waits")
    await asyncio.sleep(0.6)


asyncio.run(main())
