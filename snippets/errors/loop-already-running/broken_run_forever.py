import asyncio


async def worker(jobs):
    while job := await jobs.get():
        print("done:", job)


async def main():
    jobs = asyncio.Queue()
    for job in ("resize", "upload", None):
        jobs.put_nowait(job)
    loop = asyncio.get_running_loop()
    loop.create_task(worker(jobs))
    loop.run_forever()


asyncio.run(main())
