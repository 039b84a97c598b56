import asyncio


def report(task):
    print("callback:", task.get_name(), "->", task.result())


async def work():
    print("work returns")
    return 42


async def main():
    task = asyncio.create_task(work(), name="job")
    task.add_done_callback(report)
    await task
    print("main goes on")
    task.add_done_callback(report)
    print("main has added another callback")
    await asyncio.sleep(0)


asyncio.run(main())
