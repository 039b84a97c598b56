import asyncio


async def rows():
    await asyncio.sleep(0)
    yield 1


async def main():
    iterator = rows()
    reading = asyncio.ensure_future(iterator.__anext__())
    await asyncio.sleep(0)
    for ending in iterator.aclose(), iterator.athrow(ValueError()):
        try:
            await ending
        except RuntimeError as error:
            print("RuntimeError:", error)
    print(await reading)


asyncio.run(main())
