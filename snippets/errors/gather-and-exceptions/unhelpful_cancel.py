import asyncio


async def fetch(name, ready):
    await ready.wait()
    print("fetched", name)


async def fail():
    raise ConnectionError("orders is down")


async def main():
    later = asyncio.Event()
    group = asyncio.gather(fail(), fetch("news", later))
    try:
        await group
    except ConnectionError:
        print("cancel() returns", group.cancel())
    later.set()
    await asyncio.sleep(0)


asyncio.run(main())
