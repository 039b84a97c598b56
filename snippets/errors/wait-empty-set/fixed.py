import asyncio


async def main():
    tasks = []
    done = set()
    if tasks:
        done, pending = await asyncio.wait(tasks)
    print("done:", done)


asyncio.run(main())
