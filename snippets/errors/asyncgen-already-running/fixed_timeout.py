import asyncio


async def rows(ready):
    await ready.wait()
    yield 1


async def main():
    ready = asyncio.Event()
    iterator = rows(ready)
    step = asyncio.ensure_future(anext(iterator))
    while not (await asyncio.wait([step], timeout=0.01))[0]:
        print("nothing yet")
        ready.set()
    print("row", step.result())


asyncio.run(main())
