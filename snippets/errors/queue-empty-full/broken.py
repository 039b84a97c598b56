import asyncio


async def main():
    queue = asyncio.Queue()
    job = queue.get_nowait()
    print("doing", job)


asyncio.run(main())
