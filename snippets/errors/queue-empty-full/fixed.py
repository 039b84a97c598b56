import asyncio


async def main():
    queue = asyncio.Queue()
    asyncio.get_running_loop().call_soon(queue.put_nowait, "job")
    job = await queue.get()
    print("doing", job)


asyncio.run(main())
