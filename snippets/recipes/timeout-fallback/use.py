import asyncio

from timeout_fallback import timeout_default, timeout_fallback


async def ask_server(item):
    await asyncio.Event().wait()  # it never answers


async def read_copy():
    return "yesterday's price: 3"


async def main():
    print(await timeout_default(ask_server("tea"), 0.05, "no price"))
    print(await timeout_fallback(ask_server("tea"), 0.05, read_copy))


asyncio.run(main())
