import asyncio
import queue
import threading


def print_labels(jobs):
    while (job := jobs.get()) is not None:
        print("label for", job)


async def main():
    jobs = queue.Queue(maxsize=1)
    thread = threading.Thread(target=print_labels, args=[jobs])
    thread.start()
    for job in ("Ada", "Grace", None):
        await asyncio.to_thread(jobs.put, job)
    await asyncio.to_thread(thread.join)


asyncio.run(main())
