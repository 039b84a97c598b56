import asyncio


async def main():
    tasks = [asyncio.create_task(asyncio.sleep(0))]
    await asyncio.wait(tasks, return_when="FIRST")


asyncio.run(main())
