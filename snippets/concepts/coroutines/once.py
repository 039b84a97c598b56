import asyncio


async def fetch():
    return "answer"


async def main():
    coroutine = fetch()
    print(await coroutine)
    print(await coroutine)


asyncio.run(main())
