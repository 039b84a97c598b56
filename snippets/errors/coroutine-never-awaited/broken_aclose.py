import asyncio


async def read_rows():
    yield "row 1"
    yield "row 2"


async def main():
    rows = read_rows()
    print(await rows.__anext__())
    rows.aclose()


asyncio.run(main())
