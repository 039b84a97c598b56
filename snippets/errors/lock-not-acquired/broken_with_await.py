import asyncio


async def main():
    lock = asyncio.Lock()
    with await lock:
        print("works up to 3.8")


asyncio.run(main())
