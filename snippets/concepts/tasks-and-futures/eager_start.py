import asyncio


async def work():
    print("work: first step")


async def main():
    task = asyncio.create_task(work(), eager_start=True)
    print("main: done:", task.done())


asyncio.run(main())
