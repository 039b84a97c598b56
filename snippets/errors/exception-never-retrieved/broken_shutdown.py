import asyncio


async def watch():
    await asyncio.Event().wait()


async def main():
    watching = asyncio.gather(watch(), watch())
    await asyncio.sleep(0)
    return watching


asyncio.run(main())
