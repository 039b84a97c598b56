import asyncio
import threading


def finish(future, rows):
    if not future.done():
        future.set_result(rows)


def work(loop, future):
    loop.call_soon_threadsafe(finish, future, "42 rows")


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    thread = threading.Thread(target=work, args=(loop, future))
    thread.start()
    print(await future)
    thread.join()


asyncio.run(main())
