import asyncio


async def fetch(table):
    await asyncio.sleep(0.1)
    return f"{table}: 3 rows"


def report():
    return asyncio.run(fetch("users"))


async def main():
    print(await asyncio.to_thread(report))


asyncio.run(main())
