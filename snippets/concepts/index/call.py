import asyncio


async def fetch():
    print("fetch runs")
    return 42


async def main():
    coroutine = fetch()
    print("called, got a", type(coroutine).__name__)
    print("awaited, got", await coroutine)


asyncio.run(main())
