import asyncio

reports = set()


async def report(task):
    print("finished:", task.result())


def start_report(task):
    job = asyncio.create_task(report(task))
    reports.add(job)
    job.add_done_callback(reports.discard)


async def fetch():
    return "42 rows"


async def main():
    task = asyncio.create_task(fetch())
    task.add_done_callback(start_report)
    await task
    await asyncio.sleep(0)
    await asyncio.gather(*reports)
    print("done")


asyncio.run(main())
