import asyncio

workers = []


async def main():
    barrier = asyncio.Barrier(len(workers))


asyncio.run(main())
