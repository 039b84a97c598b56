import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(0))
    asyncio._leave_task(asyncio.get_running_loop(), task)


asyncio.run(main())
