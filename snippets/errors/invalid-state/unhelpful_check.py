import asyncio
import threading


def work(loop, future):
    if not future.done():
        loop.call_soon_threadsafe(future.set_result, "42 rows")


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    thread = threading.Thread(target=work, args=(loop, future))
    thread.start()
    thread.join()
    future.cancel()
    await asyncio.sleep(0)


asyncio.run(main())
