import asyncio


def drain(queue):
    jobs = []
    while not queue.empty():
        jobs.append(queue.get_nowait())
    return jobs


async def main():
    queue = asyncio.Queue()
    for job in "abc":
        queue.put_nowait(job)
    print(drain(queue), drain(queue))


asyncio.run(main())
