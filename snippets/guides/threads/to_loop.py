import asyncio
import threading


def read_sensor(queue, loop):
    for value in (20, 21, 22, None):
        asyncio.run_coroutine_threadsafe(queue.put(value), loop).result()


async def main():
    queue = asyncio.Queue(maxsize=1)
    loop = asyncio.get_running_loop()
    threading.Thread(target=read_sensor, args=[queue, loop]).start()
    while (value := await queue.get()) is not None:
        print(value, "degrees")


asyncio.run(main())
