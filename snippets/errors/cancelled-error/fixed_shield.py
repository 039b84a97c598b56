import asyncio


async def save(release):
    await release.wait()
    print("saved")


async def handle(saving):
    await asyncio.shield(saving)


async def main():
    release = asyncio.Event()
    saving = asyncio.create_task(save(release))
    handler = asyncio.create_task(handle(saving))
    await asyncio.sleep(0)
    handler.cancel()
    await asyncio.wait([handler])
    print("handler cancelled:", handler.cancelled())
    release.set()
    await saving


asyncio.run(main())
