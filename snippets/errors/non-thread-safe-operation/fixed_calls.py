import asyncio
import threading


def work(loop, queue, arrived, answer):
    loop.call_soon_threadsafe(queue.put_nowait, "row 1")
    loop.call_soon_threadsafe(arrived.set)
    loop.call_soon_threadsafe(loop.call_later, 0.1, answer.set_result, 42)
    asyncio.run_coroutine_threadsafe(queue.put("row 2"), loop).result()
    print("thread: row 2 is in the queue")


async def main():
    loop = asyncio.get_running_loop()
    queue, arrived = asyncio.Queue(maxsize=1), asyncio.Event()
    answer = loop.create_future()
    thread = threading.Thread(target=work, args=[loop, queue, arrived, answer])
    thread.start()
    print("arrived:", await arrived.wait())
    print("answer:", await answer)
    print("row:", await queue.get())
    await asyncio.to_thread(thread.join)


asyncio.run(main())
