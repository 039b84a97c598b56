import asyncio

from gather_limited import gather_limited

open_connections = 0


async def fetch(page):
    global open_connections
    open_connections += 1
    print("page", page, "is connection", open_connections)
    await asyncio.sleep(0)
    open_connections -= 1
    return page * 100


async def main():
    pages = range(1, 6)
    print(await gather_limited((fetch(page) for page in pages), 2))


asyncio.run(main())
