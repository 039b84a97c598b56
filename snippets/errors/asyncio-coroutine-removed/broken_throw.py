import asyncio


async def fetch():
    return "42 rows"


async def read():
    yield "row 1"


async def main():
    try:
        fetch().throw(ValueError, ValueError("stop"), None)
    except ValueError as error:
        print("raised:", error)
    try:
        await read().athrow(ValueError, ValueError("stop"), None)
    except ValueError as error:
        print("raised:", error)


asyncio.run(main())
