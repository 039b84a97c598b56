import asyncio


async def main():
    changed = asyncio.Condition()

    async def wait():
        async with changed:
            await changed.wait()
            print("notified")

    waiting = asyncio.create_task(wait())
    await asyncio.sleep(0)
    async with changed:
        changed.notify_all()
    await waiting


asyncio.run(main())
