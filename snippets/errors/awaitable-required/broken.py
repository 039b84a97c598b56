import asyncio


async def fetch(page):
    return f"page {page}"


def read(path):
    return f"file {path}"


async def main():
    print(await asyncio.gather(fetch(1), read("rows.csv")))


asyncio.run(main())
