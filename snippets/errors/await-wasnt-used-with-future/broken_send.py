import asyncio


async def fetch():
    await asyncio.sleep(0.01)
    return "42 rows"


async def main():
    coroutine = fetch()
    future = coroutine.send(None)
    print(future)
    await future


asyncio.run(main())
