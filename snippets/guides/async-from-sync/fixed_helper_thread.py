import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context


async def fetch(table):
    await asyncio.sleep(0.1)
    return f"{table}: 3 rows"


def report():
    with ThreadPoolExecutor(max_workers=1) as pool:
        run = copy_context().run
        return pool.submit(run, asyncio.run, fetch("users")).result()


async def main():
    print(report())


asyncio.run(main())
