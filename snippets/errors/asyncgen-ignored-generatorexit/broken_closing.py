import asyncio


async def rows():
    try:
        yield 1
    finally:
        raise ConnectionError("the server is gone")


async def main():
    async for row in generator:
        break


generator = rows()
asyncio.run(main())
