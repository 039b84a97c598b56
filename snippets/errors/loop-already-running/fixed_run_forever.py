import asyncio


async def worker(jobs):
    while job := await jobs.get():
        print("done:", job)


async def main():
    jobs = asyncio.Queue()
    for job in ("resize", "upload", None):
        jobs.put_nowait(job)
    async with asyncio.TaskGroup() as group:
        group.create_task(worker(jobs))


asyncio.run(main())
