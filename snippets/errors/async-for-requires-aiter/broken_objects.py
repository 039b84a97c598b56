import asyncio


async def read():
    yield "row 1"


async def main():
    objects = [
        ["row 1"],
        (row for row in ["row 1"]),
        read,
        asyncio.Queue(),
        asyncio.create_task(asyncio.sleep(0)),
    ]
    for thing in objects:
        try:
            async for _ in thing:
                pass
        except TypeError as error:
            print(error)


asyncio.run(main())
