import asyncio
from concurrent.futures import ThreadPoolExecutor


async def fetch(reply):
    return await reply


def report(reply):
    with ThreadPoolExecutor(max_workers=1) as pool:
        return pool.submit(asyncio.run, fetch(reply)).result()


async def main():
    reply = asyncio.get_running_loop().create_future()
    print(report(reply))


asyncio.run(main())
