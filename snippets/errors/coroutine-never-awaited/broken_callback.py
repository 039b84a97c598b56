import asyncio


async def report(task):
    print("finished:", task.result())


async def fetch():
    return "42 rows"


async def main():
    task = asyncio.create_task(fetch())
    task.add_done_callback(report)
    await task
    await asyncio.sleep(0)
    print("done")


asyncio.run(main())
