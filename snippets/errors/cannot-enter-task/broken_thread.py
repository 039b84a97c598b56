import asyncio
import threading


async def save():
    print("runs in", threading.current_thread().name)


def worker(loop):
    loop.create_task(save())


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    thread = threading.Thread(target=worker, args=[loop], name="worker")
    thread.start()
    thread.join()


asyncio.run(main())
