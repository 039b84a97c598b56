import asyncio


async def rows():
    try:
        yield 1
    finally:
        yield "one more"


async def main():
    generator = rows()
    print(await generator.__anext__())
    await generator.aclose()


asyncio.run(main())
