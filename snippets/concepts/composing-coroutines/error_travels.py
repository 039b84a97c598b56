import asyncio


async def read():
    raise ValueError("no such row")


async def load():
    return await read()


async def main():
    try:
        await load()
    except ValueError as error:
        print("caught in main():", error)


asyncio.run(main())
