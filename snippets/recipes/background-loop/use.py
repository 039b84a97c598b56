import asyncio

from background_loop import BackgroundLoop


async def fetch_price(item):
    await asyncio.sleep(0)
    return {"tea": 3, "cake": 4}[item]


async def watch_prices():
    try:
        await asyncio.Event().wait()
    finally:
        print("no longer watching")


with BackgroundLoop() as loop:
    loop.submit(watch_prices())
    print("tea:", loop.call(fetch_price("tea")))
    print("cake:", loop.call(fetch_price("cake")))
print("closed")
