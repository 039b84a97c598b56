import asyncio


async def read():
    raise ValueError("no such row")


async def without_await():
    try:
        return read()
    except ValueError:
        return None


async def with_await():
    try:
        return await read()
    except ValueError:
        return None


async def main():
    print("with await:", await with_await())
    coroutine = await without_await()
    try:
        await coroutine
    except ValueError as error:
        print("without await, raised later:", error)


asyncio.run(main())
