import asyncio


async def report(rows):
    print(await rows)


def worker(rows):
    asyncio.run(report(rows))


async def main():
    loop = asyncio.get_running_loop()
    rows = loop.create_future()
    await loop.run_in_executor(None, worker, rows)


asyncio.run(main())
