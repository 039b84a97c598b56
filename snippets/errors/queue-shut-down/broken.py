import asyncio


async def main():
    queue = asyncio.Queue()
    queue.put_nowait("job")
    queue.shutdown()
    print(await queue.get())
    print(await queue.get())


asyncio.run(main())
