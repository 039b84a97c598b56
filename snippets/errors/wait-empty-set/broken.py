import asyncio


async def main():
    tasks = []
    done, pending = await asyncio.wait(tasks)


asyncio.run(main())
