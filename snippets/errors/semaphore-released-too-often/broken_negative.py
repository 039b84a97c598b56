import asyncio

workers = 0


async def main():
    limit = asyncio.Semaphore(workers - 1)


asyncio.run(main())
